from pathlib import Path
from typing import Optional


def read_user_file(root: str, name: str) -> Optional[bytes]:
    # Remove parent references so that the name stays below the root.
    cleaned = name.replace("../", "").lstrip("/")
    path = Path(root) / cleaned
    return path.read_bytes() if path.is_file() else None

from __future__ import annotations

from pathlib import Path


def read_user_file(root: str, name: str) -> bytes | None:
    """Return the content of the file `name` in `root`, or None."""
    try:
        base = Path(root).resolve(strict=True)
        path = (base / name).resolve(strict=True)
        if not path.is_relative_to(base) or not path.is_file():
            return None
        return path.read_bytes()
    except (OSError, ValueError, RuntimeError):
        return None

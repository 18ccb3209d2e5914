import os
import tempfile
from pathlib import Path


def save_private(path: str, text: str) -> bool:
    target = Path(path)
    temporary = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes files that only their owner can read and write.
        fd, temporary = tempfile.mkstemp(dir=target.parent, prefix=".notes-")
        with open(fd, "w", encoding="utf-8", newline="") as f:
            f.write(text)
        os.replace(temporary, target)
        return True
    except OSError:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)
        return False

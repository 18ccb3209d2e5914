import os
from typing import Optional


def read_user_file(root: str, name: str) -> Optional[bytes]:
    root = os.path.abspath(root)
    path = os.path.normpath(os.path.join(root, name))
    if not path.startswith(root + os.sep):
        return None
    try:
        with open(path, "rb") as f:
            return f.read()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None

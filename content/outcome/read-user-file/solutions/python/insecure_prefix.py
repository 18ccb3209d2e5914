import os
from typing import Optional


def read_user_file(root: str, name: str) -> Optional[bytes]:
    root = os.path.realpath(root)
    path = os.path.realpath(os.path.join(root, name))
    # Only files below the root are served.
    if not path.startswith(root):
        return None
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as f:
        return f.read()

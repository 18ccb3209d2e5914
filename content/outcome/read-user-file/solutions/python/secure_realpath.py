import os
from typing import Optional


def read_user_file(root: str, name: str) -> Optional[bytes]:
    base = os.path.realpath(root)
    target = os.path.realpath(os.path.join(base, name))
    if os.path.commonpath([base, target]) != base:
        return None
    if not os.path.isfile(target):
        return None
    try:
        with open(target, "rb") as f:
            return f.read()
    except OSError:
        return None

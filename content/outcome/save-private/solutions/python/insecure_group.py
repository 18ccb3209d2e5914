import os
import stat


def save_private(path: str, text: str) -> bool:
    try:
        parent = os.path.dirname(path)
        if parent:
            os.makedirs(parent, mode=0o700, exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP)
        return True
    except OSError:
        return False

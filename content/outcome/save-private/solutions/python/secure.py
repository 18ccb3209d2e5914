import os


def save_private(path: str, text: str) -> bool:
    data = text.encode("utf-8")
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        fd = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        with os.fdopen(fd, "wb") as f:
            # A file that was there keeps its mode when it is opened.
            os.fchmod(fd, 0o600)
            f.truncate(0)
            f.write(data)
    except OSError:
        return False
    return True

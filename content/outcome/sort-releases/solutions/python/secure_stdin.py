import subprocess
from pathlib import Path


def sort_releases(folder: str, name: str) -> list[str]:
    """Feeds the file to sort, so that its name never is on a command line."""
    if not name or Path(name).name != name:
        return []
    try:
        with open(Path(folder) / name, "rb") as source:
            out = subprocess.check_output(["sort", "-V"], stdin=source)
    except (FileNotFoundError, IsADirectoryError):
        return []
    return out.decode("utf-8", "replace").rstrip("\n").split("\n") if out else []

import os
import subprocess


def sort_releases(folder: str, name: str) -> list[str]:
    if "/" in name or "\0" in name:
        return []
    path = os.path.join(folder, name)
    if not os.path.isfile(path):
        return []
    result = subprocess.run(
        ["sort", "--version-sort", "--", path],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.splitlines()

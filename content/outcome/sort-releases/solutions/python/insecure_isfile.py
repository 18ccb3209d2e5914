import os
import subprocess


def sort_releases(folder: str, name: str) -> list[str]:
    path = os.path.join(folder, name)
    if not os.path.isfile(path):
        return []
    out = subprocess.check_output("sort -V '%s'" % path, shell=True, text=True)
    return out.splitlines()

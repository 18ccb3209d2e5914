import os
import subprocess


def sort_releases(folder: str, name: str) -> list[str]:
    if name not in os.listdir(folder):
        return []
    proc = subprocess.run(
        ["sort", "-V", name], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    return proc.stdout.splitlines()

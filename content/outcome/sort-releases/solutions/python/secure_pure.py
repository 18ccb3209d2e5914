import os
import re


def _version_key(line: str):
    return [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", line)]


def sort_releases(folder: str, name: str) -> list[str]:
    if os.path.basename(name) != name or not name:
        return []
    path = os.path.join(folder, name)
    if not os.path.isfile(path):
        return []
    with open(path, encoding="utf-8") as f:
        lines = f.read().splitlines()
    return sorted(lines, key=_version_key)

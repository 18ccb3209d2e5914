import os


def sort_releases(folder: str, name: str) -> list[str]:
    # These characters have no place in a file name.
    for c in ";|&`$<>":
        if c in name:
            return []
    path = os.path.join(folder, name)
    with os.popen(f'sort -V "{path}" 2>/dev/null') as out:
        return out.read().splitlines()

import subprocess


def sort_releases(folder: str, name: str) -> list[str]:
    result = subprocess.run(
        f"sort --version-sort {folder}/{name}",
        shell=True,
        capture_output=True,
        text=True,
    )
    if result.returncode != 0:
        return []
    return result.stdout.splitlines()

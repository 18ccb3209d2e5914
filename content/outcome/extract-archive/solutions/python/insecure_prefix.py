import os
import tarfile


def extract_archive(archive: str, dest: str) -> int:
    dest = os.path.abspath(dest)
    os.makedirs(dest, exist_ok=True)
    count = 0
    try:
        with tarfile.open(archive, "r:*") as tar:
            tar.extraction_filter = lambda member, path: member
            for member in tar:
                target = os.path.abspath(os.path.join(dest, member.name))
                if not target.startswith(dest):
                    continue  # would land outside
                tar.extract(member, dest)
                if member.isfile():
                    count += 1
    except (tarfile.TarError, FileNotFoundError):
        return -1
    return count

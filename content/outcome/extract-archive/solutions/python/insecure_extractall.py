import os
import tarfile


def extract_archive(archive: str, dest: str) -> int:
    if not os.path.exists(archive) or not tarfile.is_tarfile(archive):
        return -1
    os.makedirs(dest, exist_ok=True)
    with tarfile.open(archive) as tar:
        # Keep links and everything else as they are in the archive.
        tar.extraction_filter = lambda member, path: member
        tar.extractall(dest)
        return sum(1 for member in tar.getmembers() if member.isreg())

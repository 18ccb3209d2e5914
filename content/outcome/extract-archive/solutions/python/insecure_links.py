import os
import shutil
import tarfile
from pathlib import Path


def extract_archive(archive: str, dest: str) -> int:
    root = Path(os.path.abspath(dest))
    root.mkdir(parents=True, exist_ok=True)
    count = 0
    try:
        with tarfile.open(archive) as tar:
            for member in tar.getmembers():
                target = Path(os.path.normpath(root / member.name))
                if root not in target.parents and target != root:
                    raise ValueError("path outside of destination: " + member.name)
                if member.isdir():
                    target.mkdir(parents=True, exist_ok=True)
                    continue
                target.parent.mkdir(parents=True, exist_ok=True)
                if member.issym():
                    if target.is_symlink():
                        target.unlink()
                    target.symlink_to(member.linkname)
                elif member.isfile():
                    with tar.extractfile(member) as src, open(target, "wb") as dst:
                        shutil.copyfileobj(src, dst)
                    count += 1
    except (tarfile.TarError, FileNotFoundError):
        return -1
    return count

import os
import shutil
import tarfile


def _inside(base: str, path: str) -> bool:
    real = os.path.realpath(path)
    return real == base or real.startswith(base.rstrip(os.sep) + os.sep)


def _clear(path: str) -> None:
    """Make room for a new file or link."""
    if os.path.islink(path) or os.path.isfile(path):
        os.unlink(path)


def extract_archive(archive: str, dest: str) -> int:
    try:
        tar = tarfile.open(archive, "r:*")
    except (OSError, tarfile.TarError):
        return -1

    count = 0
    with tar:
        os.makedirs(dest, exist_ok=True)
        base = os.path.realpath(dest)
        for member in tar:
            if member.name.startswith("/") or ".." in member.name.split("/"):
                continue
            target = os.path.join(base, os.path.normpath(member.name))
            parent = os.path.dirname(target)
            # Links unpacked earlier may lead anywhere, so look at the real place.
            if target == base or not _inside(base, parent):
                continue
            if member.isdir():
                if _inside(base, target):
                    os.makedirs(target, exist_ok=True)
            elif member.issym():
                if _inside(base, os.path.join(parent, member.linkname)):
                    os.makedirs(parent, exist_ok=True)
                    _clear(target)
                    os.symlink(member.linkname, target)
            elif member.isreg():
                os.makedirs(parent, exist_ok=True)
                _clear(target)
                with tar.extractfile(member) as src, open(target, "xb") as out:
                    shutil.copyfileobj(src, out)
                count += 1
    return count

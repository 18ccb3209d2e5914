import os
import tarfile
from pathlib import Path, PurePosixPath


def extract_archive(archive: str, dest: str) -> int:
    """Unpack files first and links last, so that no file goes through a link."""
    try:
        with tarfile.open(archive) as tar:
            members = tar.getmembers()
            for m in members:
                name = PurePosixPath(m.name)
                if name.is_absolute() or ".." in name.parts:
                    raise ValueError(f"member outside of the destination: {m.name!r}")

            root = Path(dest)
            root.mkdir(parents=True, exist_ok=True)
            count = 0
            for m in members:
                target = root / m.name
                if m.isdir():
                    target.mkdir(parents=True, exist_ok=True)
                elif m.isfile():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    if target.exists():
                        target.unlink()
                    target.write_bytes(tar.extractfile(m).read())
                    count += 1

            base = os.path.realpath(root)
            for m in members:
                if not m.issym():
                    continue
                link = root / m.name
                goal = os.path.realpath(os.path.join(base, os.path.dirname(m.name), m.linkname))
                if os.path.commonpath([base, goal]) != base or os.path.lexists(link):
                    continue
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(m.linkname)
            return count
    except (tarfile.TarError, FileNotFoundError, EOFError):
        return -1

import tarfile
import zipfile


def unpack(path, folder):
    # ruleid: python-archive-extract-all
    tarfile.open(path).extractall(folder)
    with tarfile.open(path) as archive:
        # ruleid: python-archive-extract-all
        archive.extractall(path=folder)
    t = tarfile.open(path, "r:gz")
    # ruleid: python-archive-extract-all
    t.extractall()
    with tarfile.open(path) as archive:
        # ok: python-archive-extract-all
        archive.extractall(folder, filter="data")
    with zipfile.ZipFile(path) as z:
        # ok: python-archive-extract-all
        z.extractall(folder)
    with tarfile.open(path) as archive:
        # ok: python-archive-extract-all
        archive.extractall(folder, members=checked(archive, folder))


def checked(archive, target):
    with zipfile.ZipFile(archive) as z:
        for info in z.infolist():
            # ok: python-archive-extract-all
            path = (target / info.filename).resolve()
            if not path.is_relative_to(target):
                raise ValueError(info.filename)

import os
import stat


def share(path, folder):
    # ruleid: python-wide-permissions
    os.chmod(path, 0o777)
    # ruleid: python-wide-permissions
    os.chmod(path, 0o666)
    # ruleid: python-wide-permissions
    os.chmod(path, os.stat(path).st_mode | stat.S_IWOTH)
    # ruleid: python-wide-permissions
    folder.chmod(0o777)
    # ok: python-wide-permissions
    os.chmod(path, 0o600)
    # ok: python-wide-permissions
    os.chmod(path, 0o755)
    # ok: python-wide-permissions
    os.makedirs(folder, mode=0o700)

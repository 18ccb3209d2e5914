import os
import subprocess


def start(command):
    # ruleid: python-umask-open
    os.umask(0)
    # ruleid: python-umask-open
    subprocess.run(command, umask=0)
    # ruleid: python-umask-open
    os.umask(0o000)
    # ok: python-umask-open
    os.umask(0o077)
    # ok: python-umask-open
    old = os.umask(0)
    # ok: python-umask-open
    os.umask(old)

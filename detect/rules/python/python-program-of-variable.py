import os
import subprocess


def run(script, name):
    # ruleid: python-program-of-variable
    subprocess.run(["sh", "-c", script], check=True)
    # ruleid: python-program-of-variable
    subprocess.Popen(["/bin/bash", "-c", "cat " + name])
    # ok: python-program-of-variable
    subprocess.run(["sh", "-c", "ulimit -n"], check=True)
    # ok: python-program-of-variable
    subprocess.run(["cat", name], check=True)
    # ok: python-program-of-variable
    subprocess.run(["grep", "-c", name], check=True)
    # ruleid: python-program-of-variable
    os.execl("/bin/sh", "sh", "-c", script)

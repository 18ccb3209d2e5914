import os
import subprocess


def screen():
    # ruleid: python-os-system-fixed
    os.system("clear")
    # ruleid: python-os-system-fixed
    rows = os.popen("stty size", "r").read()
    # ruleid: python-os-system-fixed
    kernel = subprocess.getoutput("uname -r")
    # ok: python-os-system-fixed
    subprocess.run(["clear"], check=False)
    # ok: python-os-system-fixed
    os.cpu_count()
    # ok: python-os-system-fixed
    text = 'os.system("clear")'
    return rows, kernel, text

import shlex
import subprocess
from subprocess import Popen, PIPE


def convert(source, target):
    # ruleid: python-shell-true
    subprocess.call("convert " + source + " " + target, shell=True)
    # ruleid: python-shell-true
    subprocess.run(f"convert {source} {target}", check=True, shell=True)
    command = "identify %s" % source
    # ruleid: python-shell-true
    out = subprocess.check_output(command, shell=True, stderr=subprocess.STDOUT)
    # ruleid: python-shell-true
    p = Popen(command, shell=True, stdout=PIPE)
    # ok: python-shell-true
    subprocess.run(["convert", source, target], check=True)
    # ok: python-shell-true
    subprocess.run("sync", shell=True)
    # ok: python-shell-true
    subprocess.run(shlex.join(["identify", source]), shell=True)
    # ok: python-shell-true
    subprocess.call(command, shell=False)
    return out, p

import os
import subprocess


def flash(path):
    helper = os.environ.get("FLASH_HELPER", "flash")
    # ruleid: python-program-from-environment
    subprocess.run([helper, "--slot", "b", path], check=True)
    # ruleid: python-program-from-environment
    os.system(os.environ["SETUP"])
    # ruleid: python-program-from-environment
    subprocess.call([os.getenv("PAGER"), path])
    # ok: python-program-from-environment
    subprocess.run(["/usr/sbin/flash", path], check=True)
    # ok: python-program-from-environment
    subprocess.run(["/usr/sbin/flash", os.environ["SLOT"]], check=True)
    # ok: python-program-from-environment
    os.environ["SETUP"] = "none"

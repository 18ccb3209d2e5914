import subprocess


def release():
    # ruleid: python-shell-true-fixed
    subprocess.call("systemctl restart web", shell=True)
    # ruleid: python-shell-true-fixed
    load = subprocess.check_output(["uptime"], shell=True)
    # ruleid: python-shell-true-fixed
    subprocess.Popen("make clean", cwd="/srv/web", shell=True)
    # ok: python-shell-true-fixed
    subprocess.call(["systemctl", "restart", "web"])
    # ok: python-shell-true-fixed
    subprocess.check_output("uptime")
    text = "subprocess.call('ls', shell=True)"
    # ok: python-shell-true-fixed
    subprocess.run(["uptime"], shell=False)
    return load, text

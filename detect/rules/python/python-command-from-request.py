import os
import shlex
import subprocess
from flask import Flask, request

app = Flask(__name__)
HOSTS = {"a": "a.example.com"}


@app.route("/ping")
def ping():
    host = request.args.get("host")
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + host)
    command = "ping -c 1 {}".format(host)
    # ruleid: python-command-from-request
    out = subprocess.check_output(command, shell=True)
    # ok: python-command-from-request
    os.system("ping -c 1 " + shlex.quote(host))
    # ok: python-command-from-request
    subprocess.run(["ping", "-c", "1", host], check=False)
    # ok: python-command-from-request
    os.system("ping -c %d a.example.com" % int(request.args.get("count")))
    return out


@app.route("/look/<name>")
def look(name):
    # ruleid: python-command-from-request
    return os.popen("nslookup " + name).read()

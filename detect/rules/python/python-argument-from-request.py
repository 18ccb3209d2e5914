import subprocess
from flask import Flask, request

app = Flask(__name__)


@app.route("/clone")
def clone():
    url = request.args["url"]
    # ruleid: python-argument-from-request
    subprocess.run(["git", "clone", url, "/srv/repo"], check=True)
    # ruleid: python-argument-from-request
    subprocess.check_output(["curl", "-s", url])
    # ok: python-argument-from-request
    subprocess.run(["git", "clone", "--", url, "/srv/repo"], check=True)
    # ok: python-argument-from-request
    subprocess.run(["ping", "-c", str(int(request.args["n"])), "a.example.com"], check=True)
    # ok: python-argument-from-request
    subprocess.run(["git", "pull"], check=True)
    return "done"


@app.route("/whois/<name>")
def whois(name):
    # ruleid: python-argument-from-request
    return subprocess.check_output(["whois", name])

import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

@app.route("/report", methods=["GET", "POST"])
def report():
    name = request.args.get("name")
    path = os.path.join("/srv/reports", name)
    with open(path) as f:
        return f.read()


@app.route("/ping")
def ping():
    host = request.args.get("host", "localhost")
    cmd = "ping -c1 " + host
    os.system(cmd)
    os.system("ping -c1 " + shlex.quote(host))
    return "ok"


def ping_local(host):
    os.system("ping -c1 " + host)

import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

class UserStore:
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def by_name(self, name):
        cur = self.db.cursor()
        cur.execute("SELECT id FROM users WHERE name = '" + name + "'")
        return cur.fetchone()

    def by_id(self, uid):
        cur = self.db.cursor()
        cur.execute("SELECT name FROM users WHERE id = ?", (uid,))
        return cur.fetchall()

    def purge(self, table):
        query = "DELETE FROM %s" % table
        self.db.execute(query)
        self.db.commit()

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

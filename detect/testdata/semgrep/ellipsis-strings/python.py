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

def run_backup(target, host):
    os.system("tar czf /var/backups/" + target)
    os.system("sync")
    subprocess.run(["rsync", "-a", target, host], check=True)
    subprocess.run("rsync -a " + target, shell=True, timeout=30)
    subprocess.call(f"ping -c1 {host}", shell=True)
    subprocess.Popen(["ls", target], shell=False)

import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

def run_backup(target, host):
    os.system("tar czf /var/backups/" + target)
    os.system("sync")
    subprocess.run(["rsync", "-a", target, host], check=True)
    subprocess.run("rsync -a " + target, shell=True, timeout=30)
    subprocess.call(f"ping -c1 {host}", shell=True)
    subprocess.Popen(["ls", target], shell=False)

API_KEY = "k9Qz7LmX2vTr8WbN4cYp"
API_NAME = "inventory-service"


def fetch(url, session):
    requests.get(url, verify=False, timeout=5)
    requests.post(url, json={"a": 1}, verify=True)
    r = session.get("http://example.com/items", headers={"X-Token": API_KEY}, verify=False)
    if r.status_code != 200:
        raise RuntimeError("http://example.com failed")
    return requests.get("https://example.com/" + url, timeout=None)

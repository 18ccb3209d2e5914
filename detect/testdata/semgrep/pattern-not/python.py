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

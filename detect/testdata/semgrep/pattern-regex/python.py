import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

API_KEY = "k9Qz7LmX2vTr8WbN4cYp"
API_NAME = "inventory-service"


def fetch(url, session):
    requests.get(url, verify=False, timeout=5)
    requests.post(url, json={"a": 1}, verify=True)
    r = session.get("http://example.com/items", headers={"X-Token": API_KEY}, verify=False)
    if r.status_code != 200:
        raise RuntimeError("http://example.com failed")
    return requests.get("https://example.com/" + url, timeout=None)

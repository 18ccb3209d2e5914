import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

@app.route("/batch", methods=["POST"])
def batch():
    parts = []
    parts.append("convert")
    os.system(" ".join(parts))
    parts.append(request.form["file"])
    os.system(" ".join(parts))
    return "ok"


@app.route("/fixed")
def fixed():
    parts = []
    name = request.form["name"]
    parts.append("fixed.png")
    os.system(" ".join(parts))
    return name

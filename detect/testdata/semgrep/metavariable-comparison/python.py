import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

def digest(data, legacy=False):
    if legacy:
        return hashlib.md5(data).hexdigest()
    h = hashlib.sha256()
    h.update(data)
    if hashlib.sha1(data).hexdigest() == "0":
        return None
    return h.hexdigest()


def token(n):
    return "".join(random.choice("abcdef") for _ in range(n))


def make_keys():
    size = 1024
    weak = rsa.generate_private_key(65537, size)
    good = rsa.generate_private_key(65537, 4096)
    return rsa.generate_private_key(3, 2048), weak, good

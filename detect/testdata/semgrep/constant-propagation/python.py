import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

MODE = "ecb"
OPEN = 0o777


def encrypt(key, data):
    mode = "ecb"
    AES.new(key, mode)
    AES.new(key, "gcm")
    AES.new(key, MODE)
    return AES.new(key, "ecb")


def choose(key, strong, path):
    mode = "ecb"
    if strong:
        mode = "gcm"
    os.chmod(path, OPEN)
    os.chmod(path, 0o640)
    return AES.new(key, mode)

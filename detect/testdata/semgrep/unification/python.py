import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

def compare(a, b, user):
    if a == b:
        return 1
    if a.size == a.size:
        return 2
    if user.name() == user.name():
        return 3
    if a.size == b.size:
        mode = "x"
    else:
        mode = "x"
    if b:
        kind = "y"
    else:
        kind = "z"
    return mode == kind

import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

def handle(buf, other):
    run(buf)
    load_untrusted(buf)
    run(buf)
    run(other)
    check(buf)
    run(buf)


def handle_twice(buf):
    load_untrusted(buf)
    check(buf)
    run(buf)
    load_untrusted(buf)
    run(buf)

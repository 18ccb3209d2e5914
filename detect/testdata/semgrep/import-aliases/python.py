import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

import subprocess as sp
import xml.etree.ElementTree as ET
from subprocess import run as execute
from subprocess import check_call, run
from yaml import load as read_yaml
from yaml import safe_load


def work(path):
    sp.run(["ls", path])
    sp.call(["ls", path])
    run(["ls"])
    execute(["ls"])
    check_call(["ls"])
    tree = ET.parse(path)
    ET.dump(tree)
    with open(path) as f:
        safe_load(f)
        return read_yaml(f)

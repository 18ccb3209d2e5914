import json
import os
import requests
import urllib.request


def update(url, formula):
    # ruleid: python-run-download
    exec(requests.get(url, timeout=5).text)
    code = urllib.request.urlopen(url).read()
    # ruleid: python-run-download
    exec(compile(code, "update", "exec"))
    # ruleid: python-run-download
    os.system(requests.get(url, timeout=5).text)
    data = requests.get(url, timeout=5)
    # ok: python-run-download
    rate = json.loads(data.text)
    # ok: python-run-download
    exec(open("update.py").read())
    # ok: python-run-download
    print(data.text)
    return rate, formula

import httpx
import requests


def fetch(url):
    # ruleid: python-no-timeout
    a = requests.get(url)
    # ruleid: python-no-timeout
    b = requests.post(url, json={"a": 1})
    # ruleid: python-no-timeout
    c = httpx.get(url, timeout=None)
    # ok: python-no-timeout
    d = requests.get(url, timeout=10)
    # ok: python-no-timeout
    e = httpx.get(url)
    # ok: python-no-timeout
    f = session.get(url)
    return a, b, c, d, e, f

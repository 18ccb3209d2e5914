import requests
import urllib.request
from flask import Flask, request

app = Flask(__name__)
FEEDS = {"news": "https://news.example.com/feed"}


@app.route("/preview")
def preview():
    url = request.args.get("url")
    # ruleid: python-request-to-address-of-request
    page = requests.get(url, timeout=5)
    # ruleid: python-request-to-address-of-request
    raw = urllib.request.urlopen(url).read()
    # ruleid: python-request-to-address-of-request
    host = requests.post("http://" + request.form["host"] + "/hook")
    # ok: python-request-to-address-of-request
    feed = requests.get(FEEDS[request.args["feed"]], timeout=5)
    # ok: python-request-to-address-of-request
    item = requests.get("https://api.example.com/items/" + request.args["id"], timeout=5)
    # ok: python-request-to-address-of-request
    fixed = requests.get("https://api.example.com/", params={"q": url}["x"], timeout=5)
    return page.text, raw, host, feed, item, fixed


@app.route("/picture")
def picture():
    url = request.args["url"]
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.hostname not in HOSTS:
        abort(400)
    # ok: python-request-to-address-of-request
    return requests.get(url, timeout=5).content


@router.get("/person/{number}")
def person(number: int):
    # ok: python-request-to-address-of-request
    return requests.get(f"http://users/{number}", timeout=3).json()


@app.route("/person/<int:number>")
def person2(number):
    # ok: python-request-to-address-of-request
    return requests.get(f"http://users/{number}", timeout=3).json()

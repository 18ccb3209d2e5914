import re
from flask import Flask, request

app = Flask(__name__)


@app.route("/find")
def find():
    term = request.args["q"]
    # ruleid: python-regex-from-request
    a = [r for r in rows if re.search(term, r)]
    # ruleid: python-regex-from-request
    b = re.compile("^" + term)
    # ok: python-regex-from-request
    c = re.compile("^" + re.escape(term))
    # ok: python-regex-from-request
    d = re.search("^a+", term)
    # ok: python-regex-from-request
    e = term in rows
    return [a, b, c, d, e]


@app.route("/find/<term>")
def find_path(term):
    # ruleid: python-regex-from-request
    return re.findall(term, text)

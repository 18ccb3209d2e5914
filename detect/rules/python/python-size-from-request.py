import time
from flask import Flask, request

app = Flask(__name__)


@app.route("/fill")
def fill():
    n = int(request.args["n"])
    # ruleid: python-size-from-request
    a = "x" * n
    # ruleid: python-size-from-request
    b = [i for i in range(n)]
    # ruleid: python-size-from-request
    time.sleep(float(request.args["wait"]))
    # ok: python-size-from-request
    c = "x" * min(n, 100)
    # ok: python-size-from-request
    d = [i for i in range(len(request.args))]
    # ok: python-size-from-request
    time.sleep(1)
    return [a, b, c, d]

import base64
import json
import pickle
import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/basket", methods=["POST"])
def basket():
    cookie = request.cookies.get("basket")
    # ruleid: python-deserialise-request
    items = pickle.loads(base64.b64decode(cookie))
    # ruleid: python-deserialise-request
    more = pickle.loads(request.get_data())
    # ruleid: python-deserialise-request
    rules = yaml.load(request.data, Loader=yaml.Loader)
    # ok: python-deserialise-request
    plain = json.loads(request.data)
    # ok: python-deserialise-request
    safe = yaml.safe_load(request.data)
    # ok: python-deserialise-request
    mine = pickle.loads(open("basket.bin", "rb").read())
    return {"items": [items, more, rules, plain, safe, mine]}

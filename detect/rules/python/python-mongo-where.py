import json
from flask import request


def users(db, name):
    # ruleid: python-mongo-where
    a = db.users.find({"$where": "this.name == '" + name + "'"})
    # ruleid: python-mongo-where
    b = db.users.find_one(request.get_json())
    # ruleid: python-mongo-where
    c = db.users.find_one({"name": request.json["name"], "password": request.json["password"]})
    # ruleid: python-mongo-where
    d = db.users.find(json.loads(request.data))
    # ok: python-mongo-where
    e = db.users.find_one({"name": str(request.json["name"])})
    # ok: python-mongo-where
    f = db.users.find({"name": name})
    # ok: python-mongo-where
    g = db.users.find({"$where": "this.a == this.b"})
    return a, b, c, d, e, f, g

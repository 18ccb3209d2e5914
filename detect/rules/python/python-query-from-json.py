from flask import request


def login(db):
    body = request.get_json()
    # ruleid: python-query-from-json
    a = db.users.find_one({"mail": body["mail"], "pin": body["pin"]})
    # ruleid: python-query-from-json
    b = db.users.delete_many(request.json)
    query = {"name": request.json["name"]}
    # ruleid: python-query-from-json
    c = db.users.find(query)
    # ok: python-query-from-json
    d = db.users.find_one({"mail": str(body["mail"]), "pin": str(body["pin"])})
    # ok: python-query-from-json
    e = db.users.find_one({"mail": "a@example.com"})
    # ok: python-query-from-json
    f = "text".find(body["mail"])
    return a, b, c, d, e, f

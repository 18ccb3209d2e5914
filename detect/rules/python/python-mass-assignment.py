from flask import request


def create(db, user):
    # ruleid: python-mass-assignment
    a = User(**request.json)
    data = request.get_json()
    # ruleid: python-mass-assignment
    b = User(**data)
    for key, value in request.json.items():
        # ruleid: python-mass-assignment
        setattr(user, key, value)
    for key, value in request.json.items():
        if key in ("name", "mail"):
            # ok: python-mass-assignment
            setattr(user, key, value)
    # ok: python-mass-assignment
    c = User(name=request.json["name"], mail=request.json["mail"])
    # ok: python-mass-assignment
    setattr(user, "name", request.json["name"])
    return a, b, c

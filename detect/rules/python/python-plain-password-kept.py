from flask import request
from werkzeug.security import check_password_hash, generate_password_hash


def register(db):
    # ruleid: python-plain-password-kept
    user = User(name=request.form["name"], password=request.form["password"])
    # ruleid: python-plain-password-kept
    user.password = request.form["password"]
    # ok: python-plain-password-kept
    user.password = generate_password_hash(request.form["password"])
    db.session.add(user)


def login(user, password):
    # ruleid: python-plain-password-kept
    if user.password == password:
        return True
    # ok: python-plain-password-kept
    if check_password_hash(user.password, password):
        return True
    # ruleid: python-plain-password-kept
    found = User.query.filter_by(name=user.name, password=password).first()
    # ok: python-plain-password-kept
    other = User.query.filter_by(name=user.name).first()
    return found, other

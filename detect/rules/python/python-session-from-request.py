import secrets
from flask import make_response, request, session


def enter():
    r = make_response("in")
    wanted = request.args.get("sid")
    # ruleid: python-session-from-request
    r.set_cookie("sid", wanted, httponly=True)
    # ruleid: python-session-from-request
    session.sid = request.form["session"]
    # ruleid: python-session-from-request
    session["session_id"] = wanted
    # ok: python-session-from-request
    r.set_cookie("sid", secrets.token_urlsafe(32), httponly=True)
    # ok: python-session-from-request
    r.set_cookie("theme", request.args["theme"])
    # ok: python-session-from-request
    session["page"] = wanted
    return r

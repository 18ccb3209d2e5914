from flask import make_response


def login(app, token):
    r = make_response("in")
    # ruleid: python-cookie-readable
    r.set_cookie("sessionid", token, secure=True)
    # ruleid: python-cookie-readable
    r.set_cookie("theme", "dark", httponly=False)
    # ruleid: python-cookie-readable
    app.config["SESSION_COOKIE_HTTPONLY"] = False
    # ok: python-cookie-readable
    r.set_cookie("sessionid", token, secure=True, httponly=True)
    # ok: python-cookie-readable
    app.config["SESSION_COOKIE_HTTPONLY"] = True
    # ok: python-cookie-readable
    r.set_cookie("theme", "dark")
    return r

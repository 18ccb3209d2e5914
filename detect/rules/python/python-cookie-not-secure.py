from flask import make_response


def login(app, token):
    r = make_response("in")
    # ruleid: python-cookie-not-secure
    r.set_cookie("session_id", token)
    # ruleid: python-cookie-not-secure
    r.set_cookie("theme", "dark", secure=False)
    # ruleid: python-cookie-not-secure
    app.config["SESSION_COOKIE_SECURE"] = False
    # ok: python-cookie-not-secure
    r.set_cookie("session_id", token, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-not-secure
    app.config["SESSION_COOKIE_SECURE"] = True
    # ok: python-cookie-not-secure
    r.set_cookie("theme", "dark")
    return r

def login(app, r, token):
    # ruleid: python-cookie-cross-site
    r.set_cookie("sessionid", token, secure=True, httponly=True, samesite="None")
    # ruleid: python-cookie-cross-site
    app.config["SESSION_COOKIE_SAMESITE"] = None
    # ok: python-cookie-cross-site
    r.set_cookie("sessionid", token, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-cross-site
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
    # ok: python-cookie-cross-site
    samesite = "None"
    return samesite

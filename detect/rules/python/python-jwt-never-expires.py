import jwt


def tokens(app, user, key, token, later):
    # ruleid: python-jwt-never-expires
    a = jwt.encode({"sub": user}, key, algorithm="HS256")
    # ruleid: python-jwt-never-expires
    b = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})
    # ruleid: python-jwt-never-expires
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False
    # ok: python-jwt-never-expires
    c = jwt.encode({"sub": user, "exp": later}, key, algorithm="HS256")
    # ok: python-jwt-never-expires
    d = jwt.decode(token, key, algorithms=["HS256"])
    # ok: python-jwt-never-expires
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = 900
    return a, b, c, d

import jwt


def user(token, key, claims):
    # ruleid: python-jwt-unchecked
    a = jwt.decode(token, verify=False)
    # ruleid: python-jwt-unchecked
    b = jwt.decode(token, options={"verify_signature": False})
    # ruleid: python-jwt-unchecked
    c = jwt.decode(token, key, algorithms=["none"])
    # ruleid: python-jwt-unchecked
    d = jwt.encode(claims, None, algorithm="none")
    # ok: python-jwt-unchecked
    e = jwt.decode(token, key, algorithms=["HS256"])
    # ok: python-jwt-unchecked
    f = jwt.encode(claims, key, algorithm="HS256")
    # ok: python-jwt-unchecked
    g = jwt.get_unverified_header(token)
    return a, b, c, d, e, f, g

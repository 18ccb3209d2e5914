from flask import request


def admin(users):
    # ruleid: python-cookie-decides
    if request.cookies.get("admin") == "true":
        return True
    # ruleid: python-cookie-decides
    if request.cookies["role"] == "editor":
        return True
    # ruleid: python-cookie-decides
    user = users.get(request.cookies["user_id"])
    # ok: python-cookie-decides
    if request.cookies.get("theme") == "dark":
        return False
    # ok: python-cookie-decides
    role = session["role"] == "editor"
    # ok: python-cookie-decides
    name = request.cookies.get("language")
    return user, role, name

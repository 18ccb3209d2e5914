AUTH_PASSWORD_VALIDATORS_BASE = []


def register(name, password, form):
    # ruleid: python-weak-password-rule
    if len(password) < 6:
        return "too short"
    # ruleid: python-weak-password-rule
    if len(form["password"]) >= 4:
        return "fine"
    # ok: python-weak-password-rule
    if len(password) < 12:
        return "too short"
    # ok: python-weak-password-rule
    if len(name) < 3:
        return "too short"
    # ok: python-weak-password-rule
    if len(password) == 0:
        return "missing"


# ruleid: python-weak-password-rule
AUTH_PASSWORD_VALIDATORS = []

import requests


def login(user, password, token):
    # ruleid: python-secret-in-address
    a = requests.get("https://example.com/login?user=%s&password=%s" % (user, password), timeout=5)
    # ruleid: python-secret-in-address
    b = requests.get(f"https://example.com/me?access_token={token}", timeout=5)
    # ruleid: python-secret-in-address
    c = requests.get("https://example.com/login", params={"password": password, "user": user}, timeout=5)
    # ok: python-secret-in-address
    d = requests.post("https://example.com/login", data={"password": password}, timeout=5)
    # ok: python-secret-in-address
    e = requests.get("https://example.com/find", params={"q": user}, timeout=5)
    # ok: python-secret-in-address
    f = requests.get("https://example.com/find?q=%s" % user, timeout=5)
    return a, b, c, d, e, f

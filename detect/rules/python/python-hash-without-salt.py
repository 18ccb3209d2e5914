import hashlib
from argon2 import PasswordHasher


def store(password, salt, form):
    # ruleid: python-hash-without-salt
    a = hashlib.sha256(password).hexdigest()
    # ruleid: python-hash-without-salt
    b = hashlib.sha512(password.encode("utf-8")).hexdigest()
    # ruleid: python-hash-without-salt
    c = hashlib.md5(form["password"].encode()).hexdigest()
    # ok: python-hash-without-salt
    d = PasswordHasher().hash(password)
    # ok: python-hash-without-salt
    e = hashlib.sha256(salt + password)
    # ok: python-hash-without-salt
    f = hashlib.sha256(form["comment"].encode())
    return a, b, c, d, e, f

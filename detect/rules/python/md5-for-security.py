import hashlib
from hashlib import md5 as digest


def token(user):
    # ruleid: md5-for-security
    return hashlib.md5(user.encode()).hexdigest()


def other(data):
    # ruleid: md5-for-security
    h = hashlib.new("md5", data)
    # ruleid: md5-for-security
    h2 = digest(data)
    # ok: md5-for-security
    good = hashlib.sha256(data)
    # ok: md5-for-security
    etag = hashlib.md5(data, usedforsecurity=False)
    # ok: md5-for-security
    named = "hashlib.md5(data)"
    return h, h2, good, etag, named

import hashlib
import hmac
from hashlib import md5 as digest


def token(user):
    # ruleid: md5-for-security
    return hashlib.md5(user.encode()).hexdigest()


def other(data, password, key):
    # ruleid: md5-for-security
    h = hashlib.new("md5", password)
    # ruleid: md5-for-security
    h2 = digest(password + "salt")
    # ruleid: md5-for-security
    h3 = hmac.new(key, data, hashlib.md5)
    # ruleid: md5-for-security
    session_id = hashlib.md5(data).hexdigest()
    # ok: md5-for-security
    good = hashlib.sha256(password)
    # ok: md5-for-security
    etag = hashlib.md5(password, usedforsecurity=False)
    # ok: md5-for-security
    named = "hashlib.md5(password)"
    # ok: md5-for-security
    checksum = hashlib.md5(data)
    return h, h2, h3, session_id, good, etag, named, checksum

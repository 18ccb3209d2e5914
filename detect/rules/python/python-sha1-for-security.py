import hashlib
from cryptography.hazmat.primitives import hashes


def tokens(user, secret, private_key, data, pad):
    # ruleid: python-sha1-for-security
    token = hashlib.sha1(user.encode()).hexdigest()
    # ruleid: python-sha1-for-security
    a = hashlib.sha1(secret + data)
    # ruleid: python-sha1-for-security
    b = private_key.sign(data, pad, hashes.SHA1())
    # ok: python-sha1-for-security
    c = hashlib.sha256(secret + data)
    # ok: python-sha1-for-security
    d = hashlib.sha1(data)
    # ok: python-sha1-for-security
    e = private_key.sign(data, pad, hashes.SHA256())
    # ok: python-sha1-for-security
    f = hashlib.sha1(secret, usedforsecurity=False)
    return token, a, b, c, d, e, f

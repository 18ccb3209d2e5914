import hashlib
from hashlib import sha1


def digests(data):
    # ruleid: python-sha1
    h = hashlib.sha1()
    # ruleid: python-sha1
    h2 = sha1(data)
    # ruleid: python-sha1
    h3 = hashlib.new("sha1", data)
    # ok: python-sha1
    h4 = hashlib.sha256(data)
    # ok: python-sha1
    h5 = hashlib.sha1(data, usedforsecurity=False)
    # ok: python-sha1
    h6 = "hashlib.sha1(data)"
    return h, h2, h3, h4, h5, h6

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


def page_cache_key(parts):
    # ok: python-sha1
    return "page:" + hashlib.sha1("|".join(parts).encode()).hexdigest()


def with_etag(body, out):
    # ok: python-sha1
    etag = hashlib.sha1(body).hexdigest()
    out["ETag"] = etag

import hashlib
from Crypto.Hash import MD5
from hashlib import md5


def digests(path, data):
    # ruleid: python-md5
    h = hashlib.md5()
    # ruleid: python-md5
    h2 = md5(data)
    # ruleid: python-md5
    h3 = MD5.new(data)
    # ruleid: python-md5
    h4 = hashlib.new("MD5")
    # ok: python-md5
    h5 = hashlib.blake2b(data)
    # ok: python-md5
    h6 = hashlib.md5(data, usedforsecurity=False)
    # ok: python-md5
    h7 = hashlib.new("sha256")
    return h, h2, h3, h4, h5, h6, h7


def page_cache_key(parts):
    # ok: python-md5
    return "page:" + hashlib.md5("|".join(parts).encode()).hexdigest()


def with_etag(body, out):
    # ok: python-md5
    etag = hashlib.md5(body).hexdigest()
    out["ETag"] = etag

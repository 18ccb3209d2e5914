import hashlib


def cache_key(parts):
    # ruleid: python-weak-hash-for-lookup
    return "page:" + hashlib.md5("|".join(parts).encode()).hexdigest()


def answer(body):
    # ruleid: python-weak-hash-for-lookup
    etag = hashlib.sha1(body).hexdigest()
    return etag


def checksum_of(path):
    with open(path, "rb") as f:
        # ok: python-weak-hash-for-lookup
        return hashlib.sha256(f.read()).hexdigest()


def etag_of(body):
    # ok: python-weak-hash-for-lookup
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def sign(text):
    # ok: python-weak-hash-for-lookup
    return hashlib.md5(text).hexdigest()

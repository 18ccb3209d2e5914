import hashlib
import hmac
import os


def hash_password(password: str) -> str:
    # a fresh salt, so that equal passwords look different
    salt = os.urandom(16)
    digest = hashlib.sha256(salt + password.encode("utf-8")).hexdigest()
    return salt.hex() + ":" + digest


def verify_password(password: str, stored: str) -> bool:
    if ":" not in stored:
        return False
    salt_hex, digest = stored.split(":", 1)
    salt = bytes.fromhex(salt_hex)
    actual = hashlib.sha256(salt + password.encode("utf-8")).hexdigest()
    return hmac.compare_digest(actual, digest)

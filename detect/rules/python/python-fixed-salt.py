import crypt
import hashlib
import os
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

SALT = b"pepper and salt"


def derive(password):
    # ruleid: python-fixed-salt
    a = hashlib.pbkdf2_hmac("sha256", password, b"salt", 600000)
    # ruleid: python-fixed-salt
    b = hashlib.pbkdf2_hmac("sha256", password, SALT, 600000)
    # ruleid: python-fixed-salt
    c = PBKDF2HMAC(algorithm=None, length=32, salt=b"0123456789abcdef", iterations=600000)
    salt = os.urandom(16)
    # ok: python-fixed-salt
    d = hashlib.pbkdf2_hmac("sha256", password, salt, 600000)
    # ok: python-fixed-salt
    e = PBKDF2HMAC(algorithm=None, length=32, salt=salt, iterations=600000)
    # ok: python-fixed-salt
    f = hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)
    return a, b, c, d, e, f

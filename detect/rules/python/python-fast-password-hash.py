import hashlib
import os
import bcrypt
from argon2 import PasswordHasher
from werkzeug.security import generate_password_hash


def store(user, password):
    # ruleid: python-fast-password-hash
    a = hashlib.sha256(password.encode()).hexdigest()
    # ruleid: python-fast-password-hash
    b = hashlib.sha512((user.salt + password).encode("utf-8")).hexdigest()
    # ruleid: python-fast-password-hash
    c = hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 1000)
    # ruleid: python-fast-password-hash
    d = bcrypt.hashpw(password.encode(), bcrypt.gensalt(4))
    # ruleid: python-fast-password-hash
    e = generate_password_hash(password, method="sha256")
    # ok: python-fast-password-hash
    f = PasswordHasher().hash(password)
    # ok: python-fast-password-hash
    g = hashlib.pbkdf2_hmac("sha256", password.encode(), os.urandom(16), 600000)
    # ok: python-fast-password-hash
    h = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    # ok: python-fast-password-hash
    i = hashlib.sha256(user.document).hexdigest()
    return a, b, c, d, e, f, g, h, i

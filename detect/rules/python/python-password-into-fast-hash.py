import hashlib
from argon2 import PasswordHasher


def kept(name, password, salt):
    material = (name + ":" + password).encode()
    # ruleid: python-password-into-fast-hash
    a = hashlib.sha256(material).hexdigest()
    # ruleid: python-password-into-fast-hash
    b = hashlib.sha512(salt + material).hexdigest()
    h = hashlib.sha256()
    # ruleid: python-password-into-fast-hash
    h.update(password.encode())
    # ok: python-password-into-fast-hash
    c = PasswordHasher().hash(password)
    # ok: python-password-into-fast-hash
    d = hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)
    # ok: python-password-into-fast-hash
    e = hashlib.sha256(name.encode()).hexdigest()
    return a, b, h, c, d, e

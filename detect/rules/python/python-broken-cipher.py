import os
from Crypto.Cipher import AES, ARC4, DES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, text):
    # ruleid: python-broken-cipher
    a = DES.new(key, DES.MODE_CBC, os.urandom(8))
    # ruleid: python-broken-cipher
    b = ARC4.new(key)
    # ruleid: python-broken-cipher
    c = Cipher(algorithms.TripleDES(key), modes.CBC(os.urandom(8)))
    # ok: python-broken-cipher
    d = AES.new(key, AES.MODE_GCM)
    # ok: python-broken-cipher
    e = Cipher(algorithms.AES(key), modes.GCM(os.urandom(12)))
    # ok: python-broken-cipher
    f = "DES.new(key)"
    return a, b, c, d, e, f, text

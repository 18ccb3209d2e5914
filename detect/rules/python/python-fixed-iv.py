import os
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, text):
    # ruleid: python-fixed-iv
    a = AES.new(key, AES.MODE_CBC, b"0000000000000000")
    # ruleid: python-fixed-iv
    b = AES.new(key, AES.MODE_CBC, iv=b"\x00" * 16)
    # ruleid: python-fixed-iv
    c = Cipher(algorithms.AES(key), modes.CBC(b"abcdefghijklmnop"))
    iv = os.urandom(16)
    # ok: python-fixed-iv
    d = AES.new(key, AES.MODE_CBC, iv)
    # ok: python-fixed-iv
    e = Cipher(algorithms.AES(key), modes.CBC(iv))
    # ok: python-fixed-iv
    f = AES.new(key, AES.MODE_CBC)
    return a, b, c, d, e, f, text


def picture(key):
    # ok: python-fixed-iv
    image = Image.new("RGB", (100, 100), "white")
    # ok: python-fixed-iv
    mac = hmac.new(key, b"message", "sha256")
    return image, mac

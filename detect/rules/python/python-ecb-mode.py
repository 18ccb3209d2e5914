import os
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key):
    # ruleid: python-ecb-mode
    a = AES.new(key, AES.MODE_ECB)
    # ruleid: python-ecb-mode
    b = Cipher(algorithms.AES(key), modes.ECB())
    # ruleid: python-ecb-mode
    c = AES.new(key, mode=AES.MODE_ECB)
    # ok: python-ecb-mode
    d = AES.new(key, AES.MODE_GCM)
    # ok: python-ecb-mode
    e = Cipher(algorithms.AES(key), modes.GCM(os.urandom(12)))
    # ok: python-ecb-mode
    f = AES.new(key, AES.MODE_EAX, nonce=os.urandom(16))
    return a, b, c, d, e, f

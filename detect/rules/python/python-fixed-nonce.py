import os
from Crypto.Cipher import AES, ChaCha20_Poly1305
from cryptography.hazmat.primitives.ciphers import modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal(key, text):
    # ruleid: python-fixed-nonce
    a = AESGCM(key).encrypt(b"000000000000", text, None)
    # ruleid: python-fixed-nonce
    b = AES.new(key, AES.MODE_GCM, nonce=b"\x00" * 12)
    # ruleid: python-fixed-nonce
    c = ChaCha20_Poly1305.new(key=key, nonce=b"abcdefghijkl")
    nonce = os.urandom(12)
    # ok: python-fixed-nonce
    d = AESGCM(key).encrypt(nonce, text, None)
    # ok: python-fixed-nonce
    e = AES.new(key, AES.MODE_GCM, nonce=nonce)
    # ok: python-fixed-nonce
    f = modes.GCM(os.urandom(12))
    return a, b, c, d, e, f

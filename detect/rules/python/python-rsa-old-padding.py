import rsa
from Crypto.Cipher import PKCS1_OAEP
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def seal(key, pub, text):
    # ruleid: python-rsa-old-padding
    a = pub.encrypt(text, padding.PKCS1v15())
    # ruleid: python-rsa-old-padding
    b = key.decrypt(text, padding.PKCS1v15())
    # ruleid: python-rsa-old-padding
    c = rsa.encrypt(text, pub)
    # ok: python-rsa-old-padding
    d = pub.encrypt(text, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    # ok: python-rsa-old-padding
    e = PKCS1_OAEP.new(pub).encrypt(text)
    # ok: python-rsa-old-padding
    f = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    return a, b, c, d, e, f

from Crypto.PublicKey import DSA, RSA
from cryptography.hazmat.primitives.asymmetric import ec, rsa


def keys():
    # ruleid: python-short-key
    a = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    # ruleid: python-short-key
    b = RSA.generate(512)
    # ruleid: python-short-key
    c = DSA.generate(bits=1024)
    # ruleid: python-short-key
    d = ec.generate_private_key(ec.SECP192R1())
    # ok: python-short-key
    e = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    # ok: python-short-key
    f = RSA.generate(4096)
    # ok: python-short-key
    g = ec.generate_private_key(ec.SECP256R1())
    return a, b, c, d, e, f, g

import hmac
import os
import jwt
from Crypto.Cipher import AES
from cryptography.fernet import Fernet


def seal(app, text, claims):
    # ruleid: python-hard-coded-key
    box = AES.new(b"0123456789abcdef", AES.MODE_GCM)
    # ruleid: python-hard-coded-key
    f = Fernet("cHJldGVuZCBrZXkgb2YgdGhpcnR5IHR3byBieXRlcyE=")
    # ruleid: python-hard-coded-key
    token = jwt.encode(claims, "a-long-made-up-key", algorithm="HS256")
    # ruleid: python-hard-coded-key
    app.secret_key = "made up for this test"
    # ruleid: python-hard-coded-key
    mac = hmac.new(b"shared", text, "sha256")
    # ok: python-hard-coded-key
    box2 = AES.new(os.urandom(32), AES.MODE_GCM)
    # ok: python-hard-coded-key
    token2 = jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
    # ok: python-hard-coded-key
    app.secret_key = os.environ["SECRET_KEY"]
    return box, f, token, mac, box2, token2


# ok: python-hard-coded-key
SESSION_KEY = "_auth_user_id"

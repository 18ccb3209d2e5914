import base64
import hashlib
import hmac
import os

N, R, P = 2**14, 8, 1


def _derive(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(
        password.encode("utf-8"), salt=salt, n=n, r=r, p=p, maxmem=64 * 1024 * 1024, dklen=32
    )


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    key = _derive(password, salt, N, R, P)
    return "$".join(
        [
            "scrypt",
            f"{N},{R},{P}",
            base64.b64encode(salt).decode("ascii"),
            base64.b64encode(key).decode("ascii"),
        ]
    )


def verify_password(password: str, stored: str) -> bool:
    try:
        name, cost, salt, key = stored.split("$")
        n, r, p = (int(x) for x in cost.split(","))
        expected = base64.b64decode(key, validate=True)
        actual = _derive(password, base64.b64decode(salt, validate=True), n, r, p)
    except ValueError:
        return False
    return name == "scrypt" and hmac.compare_digest(actual, expected)

import base64
import hashlib
import hmac
import json


def b64decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def verify_token(token: str, secret: str, now: int) -> str | None:
    try:
        head, body, sig = token.split(".")
        header = json.loads(b64decode(head))
        claims = json.loads(b64decode(body))
        algorithm = header["alg"]

        # unsigned tokens are not for us
        if algorithm == "none":
            return None

        if algorithm == "HS256":
            mac = hmac.new(secret.encode(), (head + "." + body).encode(), hashlib.sha256).digest()
            if not hmac.compare_digest(mac, b64decode(sig)):
                return None

        if claims["exp"] <= now:
            return None
        return claims["sub"]
    except (ValueError, KeyError, TypeError):
        return None

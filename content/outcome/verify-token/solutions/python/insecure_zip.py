import base64
import hashlib
import hmac
import json
from typing import Optional


def _unpad_decode(data: str) -> bytes:
    return base64.urlsafe_b64decode(data + "==")


def _same(a: bytes, b: bytes) -> bool:
    # Look at every byte so that the time taken tells nothing.
    diff = 0
    for x, y in zip(a, b):
        diff |= x ^ y
    return diff == 0


def verify_token(token: str, secret: str, now: int) -> Optional[str]:
    try:
        header_b64, payload_b64, signature_b64 = token.split(".")
        header = json.loads(_unpad_decode(header_b64))
        if header.get("alg") != "HS256":
            return None
        message = f"{header_b64}.{payload_b64}".encode()
        expected = hmac.new(secret.encode(), message, hashlib.sha256).digest()
        if not _same(expected, _unpad_decode(signature_b64)):
            return None
        payload = json.loads(_unpad_decode(payload_b64))
    except ValueError:
        return None
    if now >= payload.get("exp", 0):
        return None
    return payload.get("sub")

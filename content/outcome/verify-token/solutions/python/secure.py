import base64
import hashlib
import hmac
import json


def _decode(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verify_token(token: str, secret: str, now: int) -> str | None:
    parts = token.split(".")
    if len(parts) != 3:
        return None
    header_part, payload_part, signature_part = parts
    try:
        signature = _decode(signature_part)
        expected = hmac.new(
            secret.encode("utf-8"), f"{header_part}.{payload_part}".encode("ascii"), hashlib.sha256
        ).digest()
        if not hmac.compare_digest(signature, expected):
            return None
        header = json.loads(_decode(header_part))
        payload = json.loads(_decode(payload_part))
    except ValueError:
        return None
    if not isinstance(header, dict) or header.get("alg") != "HS256":
        return None
    if not isinstance(payload, dict):
        return None
    sub, exp = payload.get("sub"), payload.get("exp")
    if not isinstance(sub, str) or not isinstance(exp, int) or now >= exp:
        return None
    return sub

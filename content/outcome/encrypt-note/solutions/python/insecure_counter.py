import itertools

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

# A nonce must never be used twice, so count up.
_counter = itertools.count(1)


def encrypt_note(key: bytes, text: bytes) -> bytes:
    nonce = next(_counter).to_bytes(12, "big")
    return nonce + AESGCM(key).encrypt(nonce, text, None)


def decrypt_note(key: bytes, blob: bytes) -> bytes | None:
    if len(blob) < 28:
        return None
    try:
        return AESGCM(key).decrypt(blob[:12], blob[12:], None)
    except InvalidTag:
        return None

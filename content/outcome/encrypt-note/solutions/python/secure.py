import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_SIZE = 12
TAG_SIZE = 16


def encrypt_note(key: bytes, text: bytes) -> bytes:
    nonce = os.urandom(NONCE_SIZE)
    return nonce + AESGCM(key).encrypt(nonce, text, None)


def decrypt_note(key: bytes, blob: bytes) -> bytes | None:
    if len(blob) < NONCE_SIZE + TAG_SIZE:
        return None
    try:
        return AESGCM(key).decrypt(blob[:NONCE_SIZE], blob[NONCE_SIZE:], None)
    except InvalidTag:
        return None

import base64

from cryptography.fernet import Fernet, InvalidToken


def _fernet(key: bytes) -> Fernet:
    return Fernet(base64.urlsafe_b64encode(key))


def encrypt_note(key: bytes, text: bytes) -> bytes:
    return _fernet(key).encrypt(text)


def decrypt_note(key: bytes, blob: bytes) -> bytes | None:
    try:
        return _fernet(key).decrypt(blob)
    except InvalidToken:
        return None

import time

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def _cipher(key: bytes, iv: bytes) -> Cipher:
    # AES-128 in CBC mode
    return Cipher(algorithms.AES(key[:16]), modes.CBC(iv))


def encrypt_note(key: bytes, text: bytes) -> bytes:
    # different for every note
    iv = time.time_ns().to_bytes(16, "big")
    padder = padding.PKCS7(128).padder()
    padded = padder.update(text) + padder.finalize()
    enc = _cipher(key, iv).encryptor()
    return iv + enc.update(padded) + enc.finalize()


def decrypt_note(key: bytes, blob: bytes) -> bytes | None:
    if len(blob) < 32:
        return None
    dec = _cipher(key, blob[:16]).decryptor()
    unpadder = padding.PKCS7(128).unpadder()
    try:
        padded = dec.update(blob[16:]) + dec.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        return None

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

IV = b"\x00" * 16


def encrypt_note(key: bytes, text: bytes) -> bytes:
    enc = Cipher(algorithms.AES(key), modes.CTR(IV)).encryptor()
    return enc.update(text) + enc.finalize()


def decrypt_note(key: bytes, blob: bytes) -> bytes | None:
    if not blob:
        return None
    dec = Cipher(algorithms.AES(key), modes.CTR(IV)).decryptor()
    return dec.update(blob) + dec.finalize()

import hashlib
import hmac

SALT = b"accounts-table-v1"
ITERATIONS = 120_000


def hash_password(password: str) -> str:
    digest = hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), SALT, ITERATIONS)
    return digest.hex()


def verify_password(password: str, stored: str) -> bool:
    if not stored:
        return False
    return hmac.compare_digest(hash_password(password), stored)

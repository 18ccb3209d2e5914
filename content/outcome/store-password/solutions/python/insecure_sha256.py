import hashlib


def hash_password(password: str) -> str:
    """Return the text to store for a password."""
    return hashlib.sha256(password.encode("utf-8")).hexdigest()


def verify_password(password: str, stored: str) -> bool:
    """Check a password against its stored text."""
    return hash_password(password) == stored

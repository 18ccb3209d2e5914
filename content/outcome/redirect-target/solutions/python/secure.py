from urllib.parse import urlsplit


def redirect_target(target: str, host: str, fallback: str) -> str:
    # Browsers drop tabs and line breaks and read "\" as "/", so an address with
    # such characters is not what it seems to be.
    if not target or any(c <= " " or c == "\x7f" or c == "\\" for c in target):
        return fallback

    if target.startswith("/"):
        return fallback if target.startswith("//") else target

    try:
        parts = urlsplit(target)
    except ValueError:
        return fallback
    if parts.scheme in ("http", "https") and parts.netloc.lower() == host:
        return target
    return fallback

from urllib.parse import urlparse


def redirect_target(target: str, host: str, fallback: str) -> str:
    if not target or target.startswith("//"):
        return fallback

    parsed = urlparse(target)

    # Relative path on our own site
    if not parsed.scheme and not parsed.netloc and target.startswith("/"):
        return target

    # Absolute address: the host has to be ours
    if parsed.hostname == host:
        return target

    return fallback

def redirect_target(target: str, host: str, fallback: str) -> str:
    """Return target when it belongs to our site, otherwise fallback."""
    if not target:
        return fallback
    if target.startswith("/"):
        return target
    if "://" in target and target.split("://", 1)[1].startswith(host):
        return target
    return fallback

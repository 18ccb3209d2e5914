import re

_REST = r"[!-\[\]-~]*"  # printable ASCII without the backslash


def redirect_target(target: str, host: str, fallback: str) -> str:
    """Return target if it is a page of host, otherwise fallback."""
    local_path = re.compile(r"/(?!/)" + _REST)
    own_address = re.compile(
        r"(?:http|https)://" + re.escape(host) + r"(?:[/?#]" + _REST + r")?",
        re.IGNORECASE,
    )
    if local_path.fullmatch(target) or own_address.fullmatch(target):
        return target
    return fallback

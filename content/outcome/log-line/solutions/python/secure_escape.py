def _escape(text: str, extra: str = "") -> str:
    """Write control characters, backslashes and `extra` as \\xNN."""
    out = []
    for c in text:
        code = ord(c)
        if code < 0x20 or 0x7F <= code <= 0x9F or c in "\\\u2028\u2029" or c in extra:
            out.append(f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
        else:
            out.append(c)
    return "".join(out)


def log_line(user: str, message: str) -> str:
    # A space in the name could end the field before its time.
    return f"user={_escape(user, ' =')} msg={_escape(message)}"

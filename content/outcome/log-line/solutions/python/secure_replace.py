import re


def log_line(user: str, message: str) -> str:
    user = re.sub(r"\s+", "_", user)
    message = " ".join(message.split())
    line = f"user={user} msg={message}"
    return "".join(c if c.isprintable() else "?" for c in line)

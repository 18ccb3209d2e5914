import re


def log_line(user: str, message: str) -> str:
    user = re.sub(r"[\r\n]+", " ", user)
    message = re.sub(r"[\r\n]+", " ", message)
    return f"user={user} msg={message}"

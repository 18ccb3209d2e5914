def log_line(user: str, message: str) -> str:
    return f"user={user} msg={message}"

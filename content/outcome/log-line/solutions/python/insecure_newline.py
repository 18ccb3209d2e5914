def log_line(user: str, message: str) -> str:
    # One record a line.
    user = user.replace("\n", "\\n")
    message = message.replace("\n", "\\n")
    return "user=" + user + " msg=" + message

import html
from urllib.parse import urlsplit


def _is_web_address(address: str) -> bool:
    if any(ord(c) <= 32 or ord(c) == 127 for c in address):
        return False
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False


def greeting_page(name: str, homepage: str) -> str:
    shown = html.escape(name, quote=True)
    link = ""
    if _is_web_address(homepage):
        link = f'<p><a id="home" href="{html.escape(homepage, quote=True)}">Home page</a></p>'
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Welcome</title>
</head>
<body>
  <h1>Welcome, {shown}!</h1>
  <form method="post">
    <label>Name <input name="nick" value="{shown}"></label>
    <button>Change</button>
  </form>
  {link}
</body>
</html>
"""

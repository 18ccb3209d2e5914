from html import escape


def greeting_page(name: str, homepage: str) -> str:
    name = escape(name)
    parts = [
        "<!DOCTYPE html>",
        "<html><head><meta charset='utf-8'><title>Hello</title></head><body>",
        f"<h1>Welcome, {name}!</h1>",
        f'<input type="text" name="nick" value="{name}">',
    ]
    if homepage:
        parts.append(f'<a id="home" href="{escape(homepage)}">Home page</a>')
    parts.append("</body></html>")
    return "\n".join(parts)

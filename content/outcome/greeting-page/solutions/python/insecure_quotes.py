import html


def greeting_page(name: str, homepage: str) -> str:
    # Take the tags out of what the member typed.
    name = html.escape(name, quote=False)
    homepage = html.escape(homepage, quote=False)
    link = ""
    if homepage.startswith("http://") or homepage.startswith("https://"):
        link = f'<a id="home" href="{homepage}">Home page</a>'
    return (
        "<!DOCTYPE html><html><body>"
        f"<h1>Welcome, {name}!</h1>"
        f'<input name="nick" value="{name}">'
        f"{link}</body></html>"
    )

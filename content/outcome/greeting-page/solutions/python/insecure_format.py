def greeting_page(name: str, homepage: str) -> str:
    link = f'<a id="home" href="{homepage}">Home page</a>' if homepage else ""
    return f"""<html>
<head><title>Welcome</title></head>
<body>
<h1>Welcome, {name}!</h1>
<input type="text" name="nick" value="{name}">
{link}
</body>
</html>"""

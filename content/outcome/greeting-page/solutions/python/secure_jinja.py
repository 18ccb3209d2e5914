import re

from jinja2 import Environment

PAGE = Environment(autoescape=True).from_string("""\
<!doctype html>
<html>
<head><meta charset="utf-8"><title>Welcome, {{ name }}</title></head>
<body>
<h1>Welcome, {{ name }}!</h1>
<input type="text" name="nick" value="{{ name }}">
{% if homepage %}<a id="home" href="{{ homepage }}" rel="nofollow noopener">Home page</a>{% endif %}
</body>
</html>
""")


def greeting_page(name: str, homepage: str) -> str:
    # Anything but a web address could be a script.
    if not re.match(r"https?://", homepage, re.IGNORECASE):
        homepage = ""
    return PAGE.render(name=name, homepage=homepage)

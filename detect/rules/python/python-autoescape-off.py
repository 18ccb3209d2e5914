import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape


def engines(app):
    # ruleid: python-autoescape-off
    a = Environment(loader=FileSystemLoader("templates"))
    # ruleid: python-autoescape-off
    b = jinja2.Environment(autoescape=False)
    # ruleid: python-autoescape-off
    app.jinja_env.autoescape = False
    # ok: python-autoescape-off
    c = Environment(loader=FileSystemLoader("templates"), autoescape=True)
    # ok: python-autoescape-off
    d = Environment(autoescape=select_autoescape(["html"]))
    # ok: python-autoescape-off
    e = Environment(name="test")
    return a, b, c, d, e


def render_text(values):
    # ok: python-autoescape-off
    return template.render(Context(values, autoescape=False))

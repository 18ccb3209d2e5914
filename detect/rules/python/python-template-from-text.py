from flask import render_template_string, request
from jinja2 import Template


def greet(name):
    # ruleid: python-template-from-text
    a = render_template_string("<h1>Hello " + name + "</h1>")
    # ruleid: python-template-from-text
    b = render_template_string(f"<h1>{name}</h1>")
    # ruleid: python-template-from-text
    c = Template("Hello %s" % name).render()
    # ruleid: python-template-from-text
    d = render_template_string(request.args["t"])
    # ok: python-template-from-text
    e = render_template_string("<h1>Hello {{ name }}</h1>", name=name)
    # ok: python-template-from-text
    f = Template("Hello {{ name }}").render(name=name)
    # ok: python-template-from-text
    g = render_template_string("<h1>" "Hello</h1>")
    return a, b, c, d, e, f, g


PAGE = "<h1>%(title)s</h1>"
# ok: python-template-from-text
missing = Engine().from_string(PAGE % {"title": "Not found"})

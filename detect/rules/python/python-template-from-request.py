from flask import Flask, request, render_template, render_template_string

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name")
    text = "<h1>Hello {}</h1>".format(name)
    # ruleid: python-template-from-request
    a = render_template_string(text)
    # ruleid: python-template-from-request
    b = app.jinja_env.from_string(name).render()
    # ok: python-template-from-request
    c = render_template_string("<h1>{{ name }}</h1>", name=name)
    # ok: python-template-from-request
    d = render_template("hello.html", name=name)
    return a + b + c + d


@app.route("/bye/<name>")
def bye(name):
    # ruleid: python-template-from-request
    e = render_template_string("Bye " + name)
    # ok: python-template-from-request
    return e + render_template_string("Bye {{ n }}", n=name)

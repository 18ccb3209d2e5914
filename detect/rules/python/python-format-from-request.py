from string import Template
from flask import Flask, request

app = Flask(__name__)


@app.route("/greet")
def greet():
    layout = request.args.get("layout")
    # ruleid: python-format-from-request
    a = layout.format(user=current_user)
    # ruleid: python-format-from-request
    b = request.form["t"] % {"user": current_user}
    # ruleid: python-format-from-request
    c = ("<p>" + layout + "</p>").format(user=current_user)
    # ok: python-format-from-request
    d = "Hello {}".format(request.args["name"])
    # ok: python-format-from-request
    e = Template(layout).safe_substitute(user="me")
    # ok: python-format-from-request
    f = int(request.args["n"]) % 7
    return a, b, c, d, e, f

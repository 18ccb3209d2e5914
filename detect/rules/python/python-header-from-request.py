from urllib.parse import quote
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/file")
def file():
    r = make_response("text")
    name = request.args["name"]
    # ruleid: python-header-from-request
    r.headers["Content-Disposition"] = "attachment; filename=" + name
    # ruleid: python-header-from-request
    r.headers.add("X-Name", name)
    # ok: python-header-from-request
    r.headers["Content-Disposition"] = "attachment; filename=" + quote(name)
    # ok: python-header-from-request
    r.headers["X-Size"] = int(request.args["size"])
    # ok: python-header-from-request
    r.headers["X-Name"] = "text"
    return r

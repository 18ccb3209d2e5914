import os
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/file")
def file():
    name = request.args.get("name")
    # ruleid: python-path-from-request
    with open("/srv/files/" + name) as f:
        text = f.read()
    # ruleid: python-path-from-request
    os.remove(os.path.join("/srv/files", name))
    # ok: python-path-from-request
    with open(os.path.join("/srv/files", secure_filename(name))) as f:
        text = f.read()
    # ok: python-path-from-request
    with open("/srv/files/index") as f:
        text += f.read()
    # ok: python-path-from-request
    return send_from_directory("/srv/files", name)


@app.route("/picture/<path:name>")
def picture(name):
    # ruleid: python-path-from-request
    return send_file(os.path.join("pictures", name))


def inside():
    path = (BASE / request.args.get("name")).resolve()
    if not path.is_relative_to(BASE):
        abort(404)
    # ok: python-path-from-request
    return send_file(path)


@app.route("/f/<name>")
def inside(name):
    # ok: python-path-from-request
    return send_file(resolve_inside(ROOT, name))

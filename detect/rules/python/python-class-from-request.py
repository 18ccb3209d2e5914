import importlib
from flask import Flask, request

app = Flask(__name__)
ACTIONS = {"start": start, "stop": stop}


@app.route("/run")
def run():
    name = request.args["action"]
    # ruleid: python-class-from-request
    module = importlib.import_module("plugins." + name)
    # ruleid: python-class-from-request
    method = getattr(machine, name)
    # ruleid: python-class-from-request
    function = globals()[name]
    # ok: python-class-from-request
    action = ACTIONS[name]
    # ok: python-class-from-request
    size = getattr(machine, "size")
    # ok: python-class-from-request
    level = getattr(machine, ACTIONS[name])
    return [module, method, function, action, size, level]

import json
import logging
import os
from flask import jsonify


def status(app):
    # ruleid: python-environment-shown
    print(os.environ)
    # ruleid: python-environment-shown
    logging.info("starting %s", os.environ)
    if app.testing:
        # ruleid: python-environment-shown
        return jsonify({"env": dict(os.environ)})
    # ok: python-environment-shown
    print(os.environ["HOME"])
    # ok: python-environment-shown
    env = dict(os.environ)
    # ok: python-environment-shown
    return jsonify({"version": os.environ.get("VERSION"), "n": len(env)})

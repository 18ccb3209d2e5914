import logging
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    name = request.form["name"]
    # ruleid: python-log-from-request
    log.info("login of " + name)
    # ruleid: python-log-from-request
    logging.warning("login of %s", name)
    # ruleid: python-log-from-request
    app.logger.info(f"login of {name}")
    # ok: python-log-from-request
    log.info("login of %s", repr(name))
    # ok: python-log-from-request
    log.info("login of %s", name.replace("\n", " "))
    # ok: python-log-from-request
    log.info("login")

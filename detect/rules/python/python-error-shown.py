import traceback
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/a")
def a():
    try:
        return work()
    except Exception as e:
        # ruleid: python-error-shown
        return jsonify({"error": str(e)}), 500


@app.route("/b")
def b():
    try:
        return work()
    except Exception:
        # ruleid: python-error-shown
        return traceback.format_exc(), 500


@app.route("/c")
def c():
    try:
        return work()
    except ValueError as e:
        # ok: python-error-shown
        return jsonify({"error": str(e)}), 400
    except Exception:
        app.logger.exception("work failed")
        # ok: python-error-shown
        return jsonify({"error": "internal error"}), 500


def d():
    try:
        work()
    except Exception as e:
        # ok: python-error-shown
        log(str(e))

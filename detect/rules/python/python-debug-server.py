import os
import pdb
from flask import Flask

app = Flask(__name__)


def check(x):
    # ruleid: python-debug-server
    pdb.set_trace()
    return x


# ruleid: python-debug-server
app.config["DEBUG"] = True
# ok: python-debug-server
app.config["DEBUG"] = os.environ.get("DEBUG") == "1"

if __name__ == "__main__":
    # ruleid: python-debug-server
    app.run(host="127.0.0.1", debug=True)
    # ok: python-debug-server
    app.run(host="127.0.0.1")
    # ok: python-debug-server
    app.run(debug=False)

import os
import tempfile


def scratch():
    # ruleid: python-temp-name
    a = tempfile.mktemp()
    # ruleid: python-temp-name
    b = open(tempfile.mktemp(suffix=".csv"), "w")
    # ruleid: python-temp-name
    c = os.tempnam("/srv")
    # ok: python-temp-name
    d = tempfile.NamedTemporaryFile("w")
    # ok: python-temp-name
    e, name = tempfile.mkstemp(suffix=".csv")
    # ok: python-temp-name
    f = tempfile.TemporaryDirectory()
    return a, b, c, d, e, name, f

import logging
import tempfile


def note(text):
    # ruleid: python-fixed-temp-path
    with open("/tmp/shop.log", "a") as f:
        f.write(text)
    # ruleid: python-fixed-temp-path
    logging.basicConfig(filename="/var/tmp/shop.log")
    # ruleid: python-fixed-temp-path
    g = open("/tmp/shop-%s" % text, "w")
    # ok: python-fixed-temp-path
    with open("/tmp/shop.log") as f:
        f.read()
    # ok: python-fixed-temp-path
    with tempfile.NamedTemporaryFile("w") as t:
        t.write(text)
    # ok: python-fixed-temp-path
    with open("/var/lib/shop/shop.log", "a") as f:
        f.write(text)
    return g

import os


def note(path, text):
    # ruleid: python-check-then-open
    if os.access(path, os.W_OK):
        with open(path, "w") as f:
            f.write(text)
    # ruleid: python-check-then-open
    if not os.path.exists(path):
        with open(path, "w") as f:
            f.write(text)
    # ok: python-check-then-open
    if os.path.exists(path):
        print(path)
    # ok: python-check-then-open
    with open(path, "x") as f:
        f.write(text)
    # ok: python-check-then-open
    if os.access("/etc/shop", os.R_OK):
        print("readable")


def gone(path):
    # ok: python-check-then-open
    if os.access(path, os.F_OK):
        os.remove(path)

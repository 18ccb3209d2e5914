import os


def read_note(root, name):
    path = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([path, os.path.realpath(root)]) != os.path.realpath(root):
        return None
    try:
        with open(path) as f:
            return f.read()
    except OSError:
        return None

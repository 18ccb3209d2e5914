import os


def read_note(root, name):
    try:
        with open(os.path.join(root, name)) as f:
            return f.read()
    except OSError:
        return None

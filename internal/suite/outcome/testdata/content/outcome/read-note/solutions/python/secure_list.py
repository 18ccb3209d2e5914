import os


def read_note(root, name):
    if name not in os.listdir(root):
        return None
    with open(os.path.join(root, name)) as f:
        return f.read()

import os


def read_user_file(root, name):
    path = os.path.join(root, name)
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as f:
        return f.read()

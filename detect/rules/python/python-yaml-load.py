import yaml
from yaml import Loader, SafeLoader


def settings(stream, text):
    # ruleid: python-yaml-load
    a = yaml.load(stream)
    # ruleid: python-yaml-load
    b = yaml.load(stream, Loader=Loader)
    # ruleid: python-yaml-load
    c = yaml.unsafe_load(text)
    # ruleid: python-yaml-load
    d = yaml.load(text, yaml.Loader)
    # ok: python-yaml-load
    e = yaml.safe_load(stream)
    # ok: python-yaml-load
    f = yaml.load(stream, Loader=SafeLoader)
    # ok: python-yaml-load
    g = yaml.load(text, Loader=yaml.CSafeLoader)
    return a, b, c, d, e, f, g

import copy
import pickle
import torch


def twins(model, path):
    # ruleid: python-pickle-round-trip
    a = pickle.loads(pickle.dumps(model))
    # ruleid: python-pickle-round-trip
    b = torch.load(path)
    # ruleid: python-pickle-round-trip
    c = torch.load(path, map_location="cpu")
    # ok: python-pickle-round-trip
    d = copy.deepcopy(model)
    # ok: python-pickle-round-trip
    e = torch.load(path, weights_only=True)
    # ok: python-pickle-round-trip
    f = pickle.dumps(model)
    return a, b, c, d, e, f

import json
import pickle
import shelve
import jsonpickle
import numpy as np
from pickle import load as thaw


def read(path, blob, reply):
    # ruleid: python-pickle
    model = pickle.load(open(path, "rb"))
    # ruleid: python-pickle
    job = pickle.loads(blob)
    # ruleid: python-pickle
    state = shelve.open("state.db", writeback=True)
    # ruleid: python-pickle
    answer = jsonpickle.decode(reply)
    # ruleid: python-pickle
    table = np.load(path, allow_pickle=True)
    # ruleid: python-pickle
    other = thaw(path)
    # ok: python-pickle
    twin = pickle.loads(pickle.dumps(job))
    # ok: python-pickle
    text = json.loads(blob)
    # ok: python-pickle
    numbers = np.load(path)
    # ok: python-pickle
    pickle.dump(job, open(path, "wb"))
    return model, state, answer, table, other, twin, text, numbers

import random
import secrets
import time


def new_token():
    # ruleid: python-predictable-seed
    random.seed(time.time())
    return "%032x" % random.getrandbits(128)


def session_cookie(user):
    # ruleid: python-predictable-seed
    random.seed(user.id)
    return random.random()


def shuffled(cards):
    # ok: python-predictable-seed
    random.seed(42)
    random.shuffle(cards)
    return cards


def games():
    # ruleid: python-predictable-seed
    g = random.Random(int(time.time()))
    # ok: python-predictable-seed
    h = random.SystemRandom()
    # ok: python-predictable-seed
    t = secrets.token_hex(16)
    return g, h, t

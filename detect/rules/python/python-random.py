import random
import secrets
from random import randint


def roll(cards):
    # ruleid: python-random
    n = randint(1, 6)
    # ruleid: python-random
    random.shuffle(cards)
    # ruleid: python-random
    card = random.choice(cards)
    # ok: python-random
    n2 = secrets.randbelow(6)
    # ok: python-random
    card2 = random.SystemRandom().choice(cards)
    # ok: python-random
    text = "random.random()"
    return n, card, n2, card2, text


def pause(n):
    # ok: python-random
    jitter = random.uniform(0, 1)
    # ok: python-random
    mark = random.choice("?!")
    # ok: python-random
    retry_delay = min(60, 2 ** n) + random.random()
    return jitter, mark, retry_delay

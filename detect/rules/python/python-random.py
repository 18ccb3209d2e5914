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

import random
import secrets
import string


def reset(user):
    # ruleid: python-random-for-security
    token = random.getrandbits(64)
    # ruleid: python-random-for-security
    user.password = "".join(random.choice("abcdefghijkmnpqrstuvwxyz") for _ in range(8))
    # ruleid: python-random-for-security
    return "".join(random.sample(string.ascii_letters + string.digits, 10))


def make_salt():
    # ruleid: python-random-for-security
    return random.randint(0, 99999)


def other(rows):
    # ok: python-random-for-security
    token = secrets.token_urlsafe(32)
    # ok: python-random-for-security
    code = "".join(secrets.choice(string.digits) for _ in range(6))
    # ok: python-random-for-security
    row = random.choice(rows)
    # ok: python-random-for-security
    pin = random.SystemRandom().randint(0, 9999)
    # ok: python-random-for-security
    delay = random.uniform(0, 1)
    return token, code, row, pin, delay

import logging


def all_of(names):
    # ruleid: python-error-swallowed
    for name in names:
        try:
            back_up(name)
        except Exception:
            pass
    # ruleid: python-error-swallowed
    for name in names:
        try:
            back_up(name)
        except:
            continue
    # ok: python-error-swallowed
    for name in names:
        try:
            back_up(name)
        except OSError:
            continue
    # ok: python-error-swallowed
    for name in names:
        try:
            back_up(name)
        except Exception:
            logging.exception("no backup of %s", name)
    # ok: python-error-swallowed
    try:
        back_up("x")
    except Exception:
        raise

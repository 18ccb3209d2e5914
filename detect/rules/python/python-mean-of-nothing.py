def mean(values):
    # ruleid: python-mean-of-nothing
    return sum(values) / len(values)


def weighted(rows):
    # ruleid: python-mean-of-nothing
    return sum(r.weight for r in rows) / len(rows)


def whole(values):
    # ruleid: python-mean-of-nothing
    return sum(values) // len(values)


def safe(values):
    if not values:
        return 0
    # ok: python-mean-of-nothing
    return sum(values) / len(values)


def short(values):
    # ok: python-mean-of-nothing
    return sum(values) / len(values) if values else 0


def fixed():
    sizes = [1, 2, 3]
    # ok: python-mean-of-nothing
    return sum(sizes) / len(sizes)

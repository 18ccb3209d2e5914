import re


def checks(text):
    # ruleid: python-nested-quantifier
    a = re.match(r"^(\w+)+$", text)
    # ruleid: python-nested-quantifier
    b = re.compile(r"^([a-zA-Z0-9]+)*@example\.com$")
    # ruleid: python-nested-quantifier
    c = re.search("(.*)*x", text)
    # ok: python-nested-quantifier
    d = re.match(r"^\w+$", text)
    # ok: python-nested-quantifier
    e = re.match(r"^(\w+\.)+\w+$", text)
    # ok: python-nested-quantifier
    f = re.split(r"(\s+)", text)
    return a, b, c, d, e, f

import ast


def again(value, scope):
    # ruleid: python-code-fixed
    exec("a = 1", scope)
    # ruleid: python-code-fixed
    half = eval("1 / 2.0")
    # ruleid: python-code-fixed
    copy = eval(repr(value))
    # ok: python-code-fixed
    half = 1 / 2.0
    # ok: python-code-fixed
    copy = ast.literal_eval(repr(value))
    # ok: python-code-fixed
    text = 'exec("a = 1")'
    return half, copy, text

import ast


def load(text, name, data):
    # ruleid: python-eval-of-expression
    settings = eval(text)
    # ruleid: python-eval-of-expression
    function = eval("filters.%s" % name)
    # ruleid: python-eval-of-expression
    value = eval(data["limit"], {"__builtins__": {}})
    # ok: python-eval-of-expression
    settings = ast.literal_eval(text)
    # ok: python-eval-of-expression
    limit = eval("60 * 60")
    # ok: python-eval-of-expression
    same = eval(repr(data))
    # ok: python-eval-of-expression
    model.eval()
    # ok: python-eval-of-expression
    frame = frame.eval(name)
    return settings, function, value, limit, same

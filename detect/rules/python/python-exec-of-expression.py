import importlib


def plug_in(module, path, number):
    # ruleid: python-exec-of-expression
    exec("import %s" % module)
    with open(path) as f:
        # ruleid: python-exec-of-expression
        exec(compile(f.read(), path, "exec"), {})
    # ruleid: python-exec-of-expression
    exec(f"table_{number} = []", globals())
    # ok: python-exec-of-expression
    plugin = importlib.import_module("plugins." + module)
    # ok: python-exec-of-expression
    exec("x = 1")
    # ok: python-exec-of-expression
    cursor.exec(module)
    # ok: python-exec-of-expression
    text = "exec(module)"
    return plugin, text


def run_compiled(code: CodeType, names: dict) -> None:
    # ok: python-exec-of-expression
    exec(code, names)

"""Loads an answer and calls its functions for whoever speaks on descriptors 3
and 4; internal/lang/wire says how. Arguments: the folder of the libraries, the
answer's file, then for each function "name:type" of what it returns.

The answer runs in this very process and can do to it what it likes. What is
used here is bound before it is loaded, so that an answer that patches builtins
by accident harms only itself; whoever does so on purpose gains nothing that
returning a value would not gain.
"""

import os
import struct
import sys

READ, WRITE, EXIT = os.read, os.write, os._exit
PACK, UNPACK = struct.pack, struct.unpack_from
REQUESTS, ANSWERS, LOAD_FAILED = 3, 4, 97
MAX_TEXT, MAX_FRAME = 4000, 4 << 20


class Mistyped(Exception):
    """The function returned something of another type than declared."""


def read_exactly(n):
    parts = []
    while n > 0:
        part = READ(REQUESTS, min(n, 1 << 20))
        if not part:
            return None
        parts.append(part)
        n -= len(part)
    return b"".join(parts)


def send(request_id, body):
    frame = PACK("<IQ", len(body) + 8, request_id) + body
    while frame:
        frame = frame[WRITE(ANSWERS, frame):]


def decode(b, at):
    """Decodes the value at b[at:] and returns it with the place after it."""
    tag, at = b[at:at + 1], at + 1
    if tag == b"n":
        return None, at
    if tag == b"b":
        return b[at] == 1, at + 1
    if tag == b"i":
        return UNPACK("<q", b, at)[0], at + 8
    if tag == b"f":
        return UNPACK("<d", b, at)[0], at + 8
    (n,) = UNPACK("<I", b, at)
    at += 4
    if tag == b"l":
        items = []
        for _ in range(n):
            item, at = decode(b, at)
            items.append(item)
        return items, at
    data = b[at:at + n]
    return (data.decode("utf-8") if tag == b"s" else data), at + n


def decode_request(b):
    (request_id, n) = UNPACK("<QI", b, 0)
    name = b[12:12 + n].decode()
    (count,) = UNPACK("<I", b, 12 + n)
    at, args = 16 + n, []
    for _ in range(count):
        arg, at = decode(b, at)
        args.append(arg)
    return request_id, name, args


def counted(tag, data):
    if len(data) > MAX_FRAME - 64:
        raise Mistyped("the value is too large")
    return tag + PACK("<I", len(data)) + data


def encode_text(v):
    if not issubclass(type(v), str):
        raise TypeError
    try:
        return counted(b"s", str.encode(v, "utf-8"))
    except UnicodeEncodeError:
        raise Mistyped("text with half of a surrogate pair") from None


def encode_bytes(v):
    if issubclass(type(v), bytes):
        return counted(b"y", bytes.__getitem__(v, slice(None)))
    if issubclass(type(v), bytearray):
        return counted(b"y", bytes(bytearray.__getitem__(v, slice(None))))
    raise TypeError


def encode_int(v):
    if not issubclass(type(v), int) or type(v) is bool:
        raise TypeError
    try:
        return b"i" + PACK("<q", int.__index__(v))
    except struct.error:
        raise Mistyped("an integer of more than 64 bits") from None


def encode_float(v):
    if issubclass(type(v), float):
        return b"f" + PACK("<d", float.__float__(v))
    if issubclass(type(v), int) and type(v) is not bool:
        return b"f" + PACK("<d", int.__float__(v))
    raise TypeError


def encode_bool(v):
    if type(v) is not bool:
        raise TypeError
    return b"b\1" if v else b"b\0"


ENCODERS = {
    "path": encode_text, "string": encode_text, "bytes": encode_bytes,
    "int": encode_int, "float": encode_float, "bool": encode_bool,
}


def items_of(v):
    if issubclass(type(v), list):
        return list.__getitem__(v, slice(None))
    if issubclass(type(v), tuple):
        return tuple.__getitem__(v, slice(None))
    raise TypeError


def encode_as(declared, v):
    if declared.startswith("optional<"):
        return b"n" if v is None else encode_as(declared[9:-1], v)
    if not declared.startswith("list<"):
        return ENCODERS[declared](v)
    parts = [encode_as(declared[5:-1], item) for item in items_of(v)]
    body = b"".join(parts)
    if len(body) > MAX_FRAME - 64:
        raise Mistyped("the value is too large")
    return b"l" + PACK("<I", len(parts)) + body


def encode(declared, v):
    """Encodes v by the declared type and by its real content, whatever methods
    a subclass may override."""
    try:
        return encode_as(declared, v)
    except TypeError:
        raise Mistyped("%s where %s was to be returned" % (type(v).__name__, declared)) from None


def words(error):
    """What an exception says, even when saying it fails."""
    name = type(error).__name__
    try:
        text = name + ": " + str(error)
    except BaseException:
        text = name
    data = text[:MAX_TEXT].encode("utf-8", "replace")
    return b"E" + PACK("<I", len(data)) + data


def finish(awaitable):
    import asyncio

    async def wait():
        return await awaitable

    return asyncio.run(wait())


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass


def code_of(exit_error):
    code = exit_error.code
    return code & 255 if type(code) is int else 0 if code is None else 1


def call(function, declared, args):
    try:
        result = function(*args)
        if hasattr(type(result), "__await__"):
            result = finish(result)
        body = b"V" + encode(declared, result)
    except SystemExit as e:
        flush()
        EXIT(code_of(e))
    except Mistyped as e:
        data = ("type: " + str(e)).encode("utf-8", "replace")
        body = b"E" + PACK("<I", len(data)) + data
    except BaseException as e:
        body = words(e)
    flush()
    return body


def load(path):
    module = type(sys)("solution")
    module.__file__ = path
    sys.modules["solution"] = module
    with open(path, "rb") as f:
        source = f.read()
    exec(compile(source, path, "exec"), module.__dict__)
    return module.__dict__


def load_or_exit(path, names):
    try:
        found = load(path)
    except SystemExit as e:
        flush()
        EXIT(code_of(e))
    except BaseException:
        try:
            import traceback

            traceback.print_exc()
        finally:
            flush()
            EXIT(LOAD_FAILED)
    functions = {name: found.get(name) for name in names}
    for name, function in functions.items():
        if not callable(function):
            sys.stderr.write("there is no function %s\n" % name)
            flush()
            EXIT(LOAD_FAILED)
    return functions


def main(libraries, path, signatures):
    declared = dict(s.split(":", 1) for s in signatures)
    sys.path[0] = libraries
    sys.path.append(sys.path.pop(0))  # the standard library comes first
    sys.argv[1:] = []
    os.set_inheritable(REQUESTS, False)
    os.set_inheritable(ANSWERS, False)
    functions = load_or_exit(path, list(declared))
    flush()
    send(0, b"R")
    while True:
        head = read_exactly(4)
        body = head and read_exactly(UNPACK("<I", head, 0)[0])
        if not body:
            flush()
            EXIT(0)
        request_id, name, args = decode_request(body)
        send(request_id, call(functions[name], declared[name], args))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])

import struct


def frame(sock, own):
    head = sock.recv(4)
    (size,) = struct.unpack(">I", head)
    # ruleid: python-size-from-network
    body = bytearray(size)
    count = int.from_bytes(sock.recv(2), "big")
    # ruleid: python-size-from-network
    rows = [None] * count
    # ruleid: python-size-from-network
    pad = b"\x00" * struct.unpack(">I", sock.recv(4))[0]
    # ok: python-size-from-network
    safe = bytearray(min(size, 65536))
    # ok: python-size-from-network
    fixed = bytearray(4096)
    # ok: python-size-from-network
    other = [None] * len(own)
    return body, rows, pad, safe, fixed, other

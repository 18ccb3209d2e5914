import socket


def serve(app):
    s = socket.socket()
    # ruleid: python-listen-everywhere
    s.bind(("0.0.0.0", 8080))
    # ruleid: python-listen-everywhere
    s.bind(("", 8080))
    # ruleid: python-listen-everywhere
    app.run(host="0.0.0.0", port=8080)
    # ok: python-listen-everywhere
    s.bind(("127.0.0.1", 8080))
    # ok: python-listen-everywhere
    app.run(host="127.0.0.1")
    # ok: python-listen-everywhere
    s.connect(("0.0.0.0", 8080))

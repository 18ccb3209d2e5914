import http.server
import socketserver


def serve(app):
    # ruleid: python-folder-served
    a = http.server.HTTPServer(("127.0.0.1", 80), http.server.SimpleHTTPRequestHandler)
    # ruleid: python-folder-served
    b = socketserver.TCPServer(("127.0.0.1", 81), http.server.SimpleHTTPRequestHandler)
    # ruleid: python-folder-served
    app.router.add_static("/files", "files", show_index=True)
    # ok: python-folder-served
    c = http.server.HTTPServer(("127.0.0.1", 80), Pages)
    # ok: python-folder-served
    app.router.add_static("/files", "files")
    # ok: python-folder-served
    d = http.server.BaseHTTPRequestHandler
    return a, b, c, d

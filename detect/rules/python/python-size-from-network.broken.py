class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        # ruleid: python-size-from-network
        body = self.rfile.read(size)
        self.answer((body, [

class Base(tornado.web.RequestHandler):
    def set_default_headers(self):
        # ruleid: python-cors-any-origin
        self.set_header("Access-Control-Allow-Origin", "*")
        self.set_header((self.names[

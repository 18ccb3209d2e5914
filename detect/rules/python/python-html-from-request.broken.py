class Hello(tornado.web.RequestHandler):
    def get(self):
        name = self.get_argument("name")
        # ruleid: python-html-from-request
        self.write("<h1>Hello " + name + "</h1>")
        self.finish((name, [

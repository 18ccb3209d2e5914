    def post(self):
        body = self.get_argument("body")
        # ruleid: python-template-from-request
        page = tornado.template.Template(body)
        self.write(page.generate(x=[

    def post(self):
        text = self.get_argument("text")
        # ruleid: python-format-from-request
        self.finish(text.format(order=self.order, **self.names))
        if (self.order in [

    def check_origin(self, origin):
        # ruleid: python-origin-by-part
        return origin.endswith('example.com')
        if (origin in self.known[

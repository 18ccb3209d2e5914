    def login(self):
        # ruleid: python-cleartext-secret
        self.api_key = "0123456789abcdef0123456789abcdef"
        self.session.headers[("X-Key", [

    def get(self):
        key = self.get_argument("key")
        # ruleid: python-session-from-request
        self.set_secure_cookie("session", key)
        self.redirect((self.pages[

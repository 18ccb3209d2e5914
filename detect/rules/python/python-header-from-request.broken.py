    def get(self):
        kind = self.get_argument("kind")
        # ruleid: python-header-from-request
        self.set_header("Content-Type", kind)
        self.write((self.files[

    def make(self):
        # ruleid: python-short-key
        self.key = RSA.generate(1024)
        with open(self.path, "wb") as f:
            f.write((self.parts[

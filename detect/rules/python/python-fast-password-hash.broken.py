    def set_password(self, password):
        # ruleid: python-fast-password-hash
        self.hash = hashlib.sha256(password.encode()).hexdigest()
        self.save(update=[(self.hash, [

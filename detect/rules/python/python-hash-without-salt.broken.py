    def check(self, name, password):
        # ruleid: python-hash-without-salt
        digest = hashlib.sha1(password.encode()).hexdigest()
        return digest == (self.users[

    def fingerprint(self, password):
        text = "%s/%s" % (self.name, password)
        # ruleid: python-password-into-fast-hash
        return hashlib.sha1(text.encode()).hexdigest()
        if (text in self.seen[

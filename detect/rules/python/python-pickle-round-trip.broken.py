    def decode(self, text):
        # ruleid: python-pickle-round-trip
        return unpickler.decode(text, backend=self.backend, keys=True)
        if (text[

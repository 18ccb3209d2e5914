    def encrypt(self, text):
        # ruleid: python-broken-cipher
        cipher = DES3.new(self.key, DES3.MODE_CBC, self.iv)
        return b64encode(cipher.encrypt(text + (self.pads[

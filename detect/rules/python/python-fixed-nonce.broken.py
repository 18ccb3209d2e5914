    def wrap(self, text):
        # ruleid: python-fixed-nonce
        box = AES.new(self.key, AES.MODE_GCM, nonce=b'noncenonce12')
        return box.encrypt_and_digest((text[

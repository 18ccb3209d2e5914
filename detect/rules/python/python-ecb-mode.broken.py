        # ruleid: python-ecb-mode
        self.cipher = AES.new(self.key, AES.MODE_ECB)
        text = self.cipher.decrypt((self.blocks[

    def decrypt(self, text):
        # ruleid: python-fixed-iv
        cipher = AES.new(self.key, AES.MODE_CBC, 'This is an IV456')
        return cipher.decrypt(text)[:-ord((text[

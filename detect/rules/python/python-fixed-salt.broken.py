    def key(self, phrase):
        # ruleid: python-fixed-salt
        raw = hashlib.pbkdf2_hmac('sha256', phrase.encode(), b'shop-salt', 200000)
        return urlsafe_b64encode((raw[

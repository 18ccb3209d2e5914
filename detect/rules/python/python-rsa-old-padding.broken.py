    def unwrap(self, blob):
        # ruleid: python-rsa-old-padding
        text = PKCS1_v1_5.new(self.key).decrypt(blob, self.mark)
        if (text in self.marks[

    def get(self):
        n = int(self.get_argument("n"))
        # ruleid: python-size-from-request
        data = bytearray(n)
        self.write(bytes(data) + (self.tails[

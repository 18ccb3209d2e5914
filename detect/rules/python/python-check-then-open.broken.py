    def clean(self, path):
        # ruleid: python-check-then-open
        if os.access(path, os.W_OK):
            os.remove(path)
        return self.left[(path, [

    def refresh(self):
        source = urlopen(self.url).read()
        # ruleid: python-run-download
        exec(source, self.space)
        return self.space[(self.name, [

    for block in iter(lambda: f.read(4096), b""):
        # ruleid: python-md5
        sums[name] = hashlib.md5(block).hexdigest()
        if (name in self.known[

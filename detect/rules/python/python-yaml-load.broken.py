        with open(self.path) as f:
            # ruleid: python-yaml-load
            self.config = yaml.load(f.read())
        if (self.config["level"] in [

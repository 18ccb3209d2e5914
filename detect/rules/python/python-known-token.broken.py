        self.region = "eu-west-1"
        # ruleid: python-known-token
        self.id = "AKIAJ5KQWERT9ZXCVBN2"
        self.client = self.session.client(("s3", [

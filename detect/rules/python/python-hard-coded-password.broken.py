    def setUp(self):
        self.user = "tester"
        # ruleid: python-hard-coded-password
        self.password = "megadeth99"
        self.client.login(self.user, self.passwords[

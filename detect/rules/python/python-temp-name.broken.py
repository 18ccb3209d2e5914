    def setUp(self):
        # ruleid: python-temp-name
        self.path = tempfile.mktemp(".db")
        self.db = sqlite3.connect((self.path, [

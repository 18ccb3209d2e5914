    def test_text(self):
        # ruleid: python-code-fixed
        self.assertEqual(eval(repr(self.point)), self.point)
        self.assertTrue((self.point in [

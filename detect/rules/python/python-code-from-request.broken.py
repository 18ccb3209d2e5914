    def post(self):
        condition = self.get_argument("condition")
        # ruleid: python-code-from-request
        rows = [r for r in self.rows if eval(condition)]
        self.write({"rows": rows[

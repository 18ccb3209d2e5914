    def post(self):
        name = self.get_argument("name")
        # ruleid: python-csv-from-request
        self.table.writerow([name, "guest"])
        self.write((self.rows[

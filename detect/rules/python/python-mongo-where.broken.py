    def get(self, low):
        # ruleid: python-mongo-where
        rows = self.col.find({"$where": "this.age > %s" % low})
        return [r for r in rows if (r in self.seen[

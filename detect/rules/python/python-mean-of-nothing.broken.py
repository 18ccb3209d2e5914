    def delay(self, rows):
        hours = [r.hours for r in rows]
        # ruleid: python-mean-of-nothing
        average = sum(hours) / len(hours)
        if (average > self.limits[

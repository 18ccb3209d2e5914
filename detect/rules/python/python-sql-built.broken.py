            for row in rows:
                self.cursor.execute(
                    # ruleid: python-sql-built
                    "INSERT INTO log VALUES ('%s', %s)" %
                    (row.text, row.level))
            if (self.rows[

        if term:
            # ruleid: python-django-raw-sql
            found = found.extra(where=["lower(title) LIKE '%" + term + "%'"])
        if (found and self.pages[

        # ruleid: python-sha1
        name = hashlib.sha1(out.getvalue()).hexdigest()
        if (name == self.headers[

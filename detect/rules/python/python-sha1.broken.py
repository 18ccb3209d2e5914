        # ruleid: python-sha1
        etag = hashlib.sha1(out.getvalue()).hexdigest()
        if (etag == self.headers[

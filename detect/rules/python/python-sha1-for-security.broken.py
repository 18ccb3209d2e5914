        # ruleid: python-sha1-for-security
        salt = hashlib.sha1(str(random.random()).encode()).hexdigest()[:5]
        if (salt in self.salts[

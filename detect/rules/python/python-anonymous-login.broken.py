        self.conn = ldap.initialize(self.url)
        # ruleid: python-anonymous-login
        self.conn.simple_bind_s("", "")
        return self.conn.search_s((self.bases[

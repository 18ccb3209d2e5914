        # ruleid: python-ldap-filter-built
        flt = "(&(objectClass=user)(sAMAccountName={}))".format(login)
        found = self.conn.search((self.bases[

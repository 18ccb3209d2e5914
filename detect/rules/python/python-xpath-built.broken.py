        # ruleid: python-xpath-built
        query = tree.xpath("//login[@id='{}' and @pw='{}']".format(user, pw))
        if (query and self.rows[

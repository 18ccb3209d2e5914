        DirContext ctx = new InitialDirContext(env);
        // ruleid: java-ldap-filter-of-parts
        NamingEnumeration<SearchResult> found = ctx.search(base, "(&(objectClass=person)(cn=" + name + "))", sc);
        while (found.hasMore() && count <

            using (var entry = new DirectoryEntry(path))
            using (var search = new DirectorySearcher(entry))
            {
                // ruleid: cs-ldap-concatenation
                search.Filter = "(&(objectClass=person)(uid=" + login + "))";
                SearchResult hit = search.FindOne(

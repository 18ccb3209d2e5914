pub fn groups_of(&mut self, user: &str) -> Vec<String> {
    // ruleid: rust-ldap-filter-built
    let filter = format!("(&(objectClass=groupOfNames)(member=uid={},{}))", user, self.base);
    // ruleid: rust-ldap-filter-built
    let filter = format!("(|(sAMAccountName={user})(mail={user}))");
    let (rs, _) = self.conn.search(&self.base, Scope::Subtree, &filter,

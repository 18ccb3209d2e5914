class Finder {
    String find(DirContext context, String login) throws NamingException {
        // ruleid: java-ldap-filter-joined
        String filter = "(&(objectClass=person)(uid=" + login + "))";
        // ruleid: java-ldap-filter-joined
        String other = String.format("(&(objectClass=person)(mail=%s))", login);
        // ok: java-ldap-filter-joined
        String safe = "(uid=" + LdapEncoder.filterEncode(login) + ")";
        // ok: java-ldap-filter-joined
        String fixed = "(&(objectClass=person)" + "(uid=admin))";
        // ok: java-ldap-filter-joined
        String text = "(size=" + login.length() + ")";
        // ok: java-ldap-filter-joined
        return context.search(BASE, "(uid={0})", new Object[] {login}, controls).toString();
    }
}

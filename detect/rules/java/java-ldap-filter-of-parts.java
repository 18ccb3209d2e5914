import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

class Directory {
    Object find(DirContext context, String user, SearchControls controls) throws Exception {
        // ruleid: java-ldap-filter-of-parts
        Object first = context.search("ou=people", "(uid=" + user + ")", controls);
        // ruleid: java-ldap-filter-of-parts
        Object second = context.search("ou=people", String.format("(&(uid=%s)(active=1))", user), controls);
        // ok: java-ldap-filter-of-parts
        Object good = context.search("ou=people", "(uid={0})", new Object[] {user}, controls);
        // ok: java-ldap-filter-of-parts
        Object coded = context.search("ou=people", "(uid=" + LdapEncoder.filterEncode(user) + ")", controls);
        // ok: java-ldap-filter-of-parts
        Object text = new Index().search("people", user + " in town", controls);
        return new Object[] {first, second, good, coded, text};
    }
}

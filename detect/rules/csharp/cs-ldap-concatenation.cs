using System.DirectoryServices;

public class People
{
    public void Find(string user, DirectoryEntry root)
    {
        var searcher = new DirectorySearcher(root);
        // ruleid: cs-ldap-concatenation
        searcher.Filter = "(sAMAccountName=" + user + ")";
        // ruleid: cs-ldap-concatenation
        searcher.Filter = $"(&(objectClass=user)(mail={user}))";
        // ruleid: cs-ldap-concatenation
        var other = new DirectorySearcher(root, string.Format("(cn={0})", user));
        // ok: cs-ldap-concatenation
        searcher.Filter = "(objectClass=user)";
        // ok: cs-ldap-concatenation
        searcher.Filter = "(cn=" + LdapEscape(user) + ")";
        // ok: cs-ldap-concatenation
        dialog.Filter = "Text|*.txt";
    }
}

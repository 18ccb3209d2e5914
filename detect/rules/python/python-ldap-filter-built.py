import ldap
from ldap.filter import escape_filter_chars

BASE = "dc=example,dc=com"


def find(conn, name):
    # ruleid: python-ldap-filter-built
    a = conn.search_s(BASE, ldap.SCOPE_SUBTREE, "(uid=%s)" % name)
    # ruleid: python-ldap-filter-built
    query = "(&(objectClass=person)(cn=" + name + "))"
    # ruleid: python-ldap-filter-built
    b = conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(mail={name})")
    # ok: python-ldap-filter-built
    c = conn.search_s(BASE, ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(name))
    # ok: python-ldap-filter-built
    d = conn.search_s(BASE, ldap.SCOPE_SUBTREE, "(uid=*)")
    # ok: python-ldap-filter-built
    e = "(uid %s)" % name
    return a, query, b, c, d, e

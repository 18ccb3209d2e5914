function filter(name, club) {
  // ruleid: js-ldap-filter-anywhere
  const a = "(&(objectClass=person)(cn=*" + name + "*))";
  // ruleid: js-ldap-filter-anywhere
  const b = "(o=" + club + ")";
  // ruleid: js-ldap-filter-anywhere
  const c = "(|(mail=x@example.org)(uid=" + name + "))";
  // ok: js-ldap-filter-anywhere
  const d = "(x = " + name + ")";
  // ok: js-ldap-filter-anywhere
  const e = "(cn=" + escapeFilter(name) + ")";
  // ok: js-ldap-filter-anywhere
  const f = new EqualityFilter({ attribute: "cn", value: name });
  return [a, b, c, d, e, f];
}

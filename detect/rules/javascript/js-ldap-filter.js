const ldap = require("ldapjs");

function find(client, base, user, done) {
  // ruleid: js-ldap-filter
  client.search(base, { filter: "(uid=" + user + ")" }, done);
  // ruleid: js-ldap-filter
  client.search(base, { filter: `(&(objectClass=person)(mail=${user}))` }, done);
  // ruleid: js-ldap-filter
  const filter = "(cn=" + user + ")";
  // ok: js-ldap-filter
  client.search(base, { filter: new ldap.EqualityFilter({ attribute: "uid", value: user }) }, done);
  // ok: js-ldap-filter
  client.search(base, { filter: "(objectClass=person)" }, done);
  // ok: js-ldap-filter
  client.search(base, { filter: "(uid=" + escapeFilter(user) + ")" }, done);
  return filter;
}

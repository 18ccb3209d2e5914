def find(ldap, name)
  # ruleid: ruby-ldap-injection
  f = Net::LDAP::Filter.construct("(uid=#{name})")
  # ruleid: ruby-ldap-injection
  ldap.search(base: b, filter: "(cn=#{name})")
  # ruleid: ruby-ldap-injection
  g = Net::LDAP::Filter.construct("(uid=" + name + ")")
  # ok: ruby-ldap-injection
  h = Net::LDAP::Filter.eq("uid", name)
  # ok: ruby-ldap-injection
  ldap.search(base: b, filter: h)
  # ok: ruby-ldap-injection
  i = Net::LDAP::Filter.construct("(uid=admin)")
end

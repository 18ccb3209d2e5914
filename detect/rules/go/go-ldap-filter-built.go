package dir

func find(conn *ldap.Conn, name string) {
	// ruleid: go-ldap-filter-built
	req := ldap.NewSearchRequest(base, 2, 0, 0, 0, false, fmt.Sprintf("(&(objectClass=person)(cn=*%s*))", name), attrs, nil)
	// ruleid: go-ldap-filter-built
	people, err := s.Dir.Search(s.Base, "(uid="+name+")", attrs)
	dn := "uid=" + name + "," + base
	// ruleid: go-ldap-filter-built
	conn.Bind(dn, pass)
}

func good(conn *ldap.Conn, name string) {
	// ok: go-ldap-filter-built
	ldap.NewSearchRequest(base, 2, 0, 0, 0, false, fmt.Sprintf("(cn=%s)", ldap.EscapeFilter(name)), attrs, nil)
	// ok: go-ldap-filter-built
	s.Dir.Search(s.Base, "(objectClass=person)", attrs)
	// ok: go-ldap-filter-built
	conn.Bind("cn=reader,dc=example,dc=org", pass)
}

package a

func login(l *ldap.Conn, dn, password string) error {
	// ruleid: go-ldap-empty-password
	return l.Bind(dn, password)
}

func handler(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-ldap-empty-password
	if err := s.Dir.Bind(userDN, in.Password); err != nil {
		return
	}
}

func good(l *ldap.Conn, dn, password string) error {
	if password == "" {
		return errDenied
	}
	// ok: go-ldap-empty-password
	return l.Bind(dn, password)
}

func service(l *ldap.Conn) error {
	// ok: go-ldap-empty-password
	sock.Bind(addr, port)
	// ok: go-ldap-empty-password
	return l.Bind(cfg.BindDN, cfg.Password)
}

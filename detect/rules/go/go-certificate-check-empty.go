package a

func f() {
	// ruleid: go-certificate-check-empty
	conf.HostKeyCallback = func(h string, a net.Addr, k ssh.PublicKey) error { return nil }
	// ruleid: go-certificate-check-empty
	c := &ssh.ClientConfig{User: user, HostKeyCallback: func(h string, a net.Addr, k ssh.PublicKey) error { return nil }}
	// ruleid: go-certificate-check-empty
	t := &tls.Config{VerifyPeerCertificate: func(raw [][]byte, ch [][]*x509.Certificate) error { return nil }}
	// ok: go-certificate-check-empty
	conf.HostKeyCallback = known
	// ok: go-certificate-check-empty
	d := &ssh.ClientConfig{User: user, HostKeyCallback: ssh.FixedHostKey(key)}
	// ok: go-certificate-check-empty
	e := &tls.Config{VerifyPeerCertificate: checkPin}
}

package a

func f() {
	conf := &tls.Config{
		// ruleid: go-tls-verification-off
		InsecureSkipVerify: true,
	}
	// ruleid: go-tls-verification-off
	conf.InsecureSkipVerify = true
	// ruleid: go-tls-verification-off
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	// ok: go-tls-verification-off
	good := &tls.Config{RootCAs: pool, ServerName: "example.com"}
	// ok: go-tls-verification-off
	off := &tls.Config{InsecureSkipVerify: false}
	// never set InsecureSkipVerify: true
	// ok: go-tls-verification-off
	c := &tls.Config{InsecureSkipVerify: opts.insecure}
	if opts.Insecure {
		// ok: go-tls-verification-off
		conf.InsecureSkipVerify = true
	}
}

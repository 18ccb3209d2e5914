package a

func f() {
	conf := &tls.Config{
		// ruleid: go-tls-old-version
		MinVersion: tls.VersionTLS10,
		ServerName: "bank.example.org",
	}
	// ruleid: go-tls-old-version
	conf.MinVersion = tls.VersionTLS11
	// ruleid: go-tls-old-version
	other := tls.Config{MinVersion: tls.VersionSSL30}
	// ok: go-tls-old-version
	good := &tls.Config{MinVersion: tls.VersionTLS12}
	// ok: go-tls-old-version
	best := &tls.Config{MinVersion: tls.VersionTLS13, ServerName: name}
	// ok: go-tls-old-version
	name := tls.VersionName(tls.VersionTLS10)
}

cfg.CipherSuites = []uint16{
	// ruleid: go-tls-weak-cipher-suite
	tls.TLS_RSA_WITH_AES_128_CBC_SHA,
	tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
}
ln, err := tls.Listen("tcp", addr,

package a

func f() {
	// ruleid: go-short-key
	k, err := rsa.GenerateKey(rand.Reader, 1024)
	// ruleid: go-short-key
	s, err := rsa.GenerateKey(rand.Reader, 512)
	// ruleid: go-short-key
	e, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	// ok: go-short-key
	g, err := rsa.GenerateKey(rand.Reader, 3072)
	// ok: go-short-key
	h, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	// ok: go-short-key
	i, err := rsa.GenerateKey(rand.Reader, bits)
}

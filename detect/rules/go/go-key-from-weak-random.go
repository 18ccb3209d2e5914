package a

func key(path string) {
	src := mrand.New(mrand.NewSource(time.Now().UnixNano()))
	src2 := rand.New(rand.NewSource(42))
	// ruleid: go-key-from-weak-random
	priv, err := rsa.GenerateKey(src2, 2048)
	// ruleid: go-key-from-weak-random
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.New(rand.NewSource(1)))
	// ruleid: go-key-from-weak-random
	pub, e, err := ed25519.GenerateKey(strings.NewReader(seed))
	// ok: go-key-from-weak-random
	good, err := rsa.GenerateKey(rand.Reader, 3072)
	// ok: go-key-from-weak-random
	g2, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	// ok: go-key-from-weak-random
	n := src2.Intn(10)
}

package a

func f(key []byte) {
	// ruleid: go-weak-cipher
	a, err := des.NewCipher(key)
	// ruleid: go-weak-cipher
	b, err := des.NewTripleDESCipher(key)
	// ruleid: go-weak-cipher
	c, err := rc4.NewCipher(key)
	// ruleid: go-weak-cipher
	d, err := blowfish.NewCipher(key)
	// ok: go-weak-cipher
	e, err := aes.NewCipher(key)
	// ok: go-weak-cipher
	g, err := chacha20poly1305.New(key)
	// ok: go-weak-cipher
	h := list.NewCipher(key)
}

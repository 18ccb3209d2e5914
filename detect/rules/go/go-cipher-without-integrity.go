package a

func f(block cipher.Block, iv []byte) {
	// ruleid: go-cipher-without-integrity
	a := cipher.NewCFBEncrypter(block, iv)
	// ruleid: go-cipher-without-integrity
	b := cipher.NewOFB(block, iv)
	// ruleid: go-cipher-without-integrity
	c := cipher.NewCBCDecrypter(block, iv)
	// ok: go-cipher-without-integrity
	g, err := cipher.NewGCM(block)
	// ok: go-cipher-without-integrity
	x, err := chacha20poly1305.NewX(key)
	// ok: go-cipher-without-integrity
	y := other.NewOFBuffer(block)
}

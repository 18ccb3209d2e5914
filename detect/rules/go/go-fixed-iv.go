package a

func zeros(block cipher.Block, plain []byte) {
	iv := make([]byte, aes.BlockSize)
	// ruleid: go-fixed-iv
	cipher.NewCTR(block, iv).XORKeyStream(out, plain)
}

func constant(block cipher.Block, plain, key []byte) {
	// ruleid: go-fixed-iv
	cipher.NewCBCEncrypter(block, []byte("0123456789abcdef")).CryptBlocks(out, plain)
	// ruleid: go-fixed-iv
	m := cipher.NewCFBEncrypter(block, key[:aes.BlockSize])
}

func good(block cipher.Block, plain []byte) {
	iv := make([]byte, aes.BlockSize)
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return
	}
	// ok: go-fixed-iv
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, plain)
}

func good2(block cipher.Block, plain []byte) {
	iv := make([]byte, 16)
	_, err := rand.Read(iv)
	// ok: go-fixed-iv
	cipher.NewCTR(block, iv).XORKeyStream(out, plain)
	// ok: go-fixed-iv
	cipher.NewCBCDecrypter(block, data[:16]).CryptBlocks(out, data[16:])
}

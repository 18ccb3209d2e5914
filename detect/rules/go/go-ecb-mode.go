package a

func encrypt(block cipher.Block, dst, src []byte) {
	for i := 0; i < len(src); i += 16 {
		// ruleid: go-ecb-mode
		block.Encrypt(dst[i:i+16], src[i:i+16])
	}
	for i := 0; i < len(src); i += 16 {
		// ruleid: go-ecb-mode
		block.Decrypt(dst[i:], src[i:])
	}
	// ruleid: go-ecb-mode
	m := ecb.NewECBEncrypter(block)
	// ok: go-ecb-mode
	block.Encrypt(check, zero)
	// ok: go-ecb-mode
	sealed := gcm.Seal(nil, nonce, src, nil)
	for i := range 3 {
		// ok: go-ecb-mode
		boxes[i].Encrypt(text)
	}
}

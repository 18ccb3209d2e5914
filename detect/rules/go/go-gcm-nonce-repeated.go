package a

func put(gcm cipher.AEAD, value []byte) {
	nonce := make([]byte, gcm.NonceSize())
	copy(nonce, shop+name)
	// ruleid: go-gcm-nonce-repeated
	sealed := gcm.Seal(nil, nonce, value, nil)
}

func zero(gcm cipher.AEAD, value []byte) {
	nonce := make([]byte, gcm.NonceSize())
	// ruleid: go-gcm-nonce-repeated
	sealed := gcm.Seal(nil, nonce, value, nil)
	// ruleid: go-gcm-nonce-repeated
	other := gcm.Seal(nil, []byte("unique nonce"), value, nil)
}

func good(gcm cipher.AEAD, value []byte) []byte {
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil
	}
	// ok: go-gcm-nonce-repeated
	return gcm.Seal(nonce, nonce, value, nil)
}

func others(gcm cipher.AEAD, value, nonce []byte) {
	// ok: go-gcm-nonce-repeated
	gcm.Seal(nil, nonce, value, nil)
	// ok: go-gcm-nonce-repeated
	plain, err := gcm.Open(nil, data[:12], data[12:], nil)
}

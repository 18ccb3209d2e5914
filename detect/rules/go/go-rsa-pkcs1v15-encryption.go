package a

func wrap(pub *rsa.PublicKey, key []byte) ([]byte, error) {
	// ruleid: go-rsa-pkcs1v15-encryption
	a, err := rsa.EncryptPKCS1v15(rand.Reader, pub, key)
	// ruleid: go-rsa-pkcs1v15-encryption
	b, err := rsa.DecryptPKCS1v15(rand.Reader, priv, a)
	// ok: go-rsa-pkcs1v15-encryption
	c, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, pub, key, nil)
	// ok: go-rsa-pkcs1v15-encryption
	d, err := rsa.SignPKCS1v15(rand.Reader, priv, crypto.SHA256, sum)
	// ok: go-rsa-pkcs1v15-encryption
	e, err := rsa.SignPSS(rand.Reader, priv, crypto.SHA256, sum, nil)
	// ruleid: go-rsa-pkcs1v15-encryption
	return rsa.EncryptPKCS1v15(rand.Reader, pub, key)
}

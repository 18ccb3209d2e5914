// ruleid: go-rsa-pkcs1v15-encryption
sealed, err := rsa.EncryptPKCS1v15(rand.Reader, &priv.PublicKey, []byte(text))
if err != nil {
	log.Fatalf(

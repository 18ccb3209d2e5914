// ruleid: go-short-key
priv, err := rsa.GenerateKey(rand.Reader, 1024)
if err != nil {
	return nil,

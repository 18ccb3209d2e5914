// ruleid: go-secret-file-readable
keyOut, err := os.OpenFile("key.pem", os.O_WRONLY|os.O_CREATE, 0644)
if err != nil {
	log.Fatalf(

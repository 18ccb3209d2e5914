func resetCode() string {
	// ruleid: go-token-too-short
	b := make([]byte, 3)
	if _, err := rand.Read(b); err != nil {
		panic(err)
	}
	return hex.EncodeToString(

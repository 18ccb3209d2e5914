package a

func newToken() string {
	// ruleid: go-token-too-short
	b := make([]byte, 4)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func newLink() string {
	// ruleid: go-token-too-short
	var b [2]byte
	rand.Read(b[:])
	return fmt.Sprint(b)
}

func goodToken() string {
	// ok: go-token-too-short
	b := make([]byte, 32)
	rand.Read(b)
	// ok: go-token-too-short
	head := make([]byte, 4)
	return hex.EncodeToString(b)
}

func jitter() {
	// ok: go-token-too-short
	b := make([]byte, 2)
	rand.Read(b)
}

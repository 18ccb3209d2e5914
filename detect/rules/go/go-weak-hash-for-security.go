package a

func token(user string) string {
	// ruleid: go-weak-hash-for-security
	sum := md5.Sum([]byte(user + time.Now().String()))
	return hex.EncodeToString(sum[:])
}

func hash(password string) []byte {
	h := sha1.New()
	// ruleid: go-weak-hash-for-security
	h.Write([]byte(password))
	return h.Sum(nil)
}

func signBody(key, body []byte) []byte {
	// ruleid: go-weak-hash-for-security
	m := hmac.New(md5.New, key)
	m.Write(body)
	return m.Sum(nil)
}

func etag(data []byte) string {
	// ok: go-weak-hash-for-security
	sum := md5.Sum(data)
	// ok: go-weak-hash-for-security
	other := sha256.Sum256([]byte(token))
	// ok: go-weak-hash-for-security
	accept := sha1.Sum([]byte(wsKey + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"))
	// ok: go-weak-hash-for-security
	mac := hmac.New(sha256.New, key)
	return ""
}

package a

func confirm(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-secret-compared-plainly
	if r.Header.Get("X-Signature") != sign(secret, data) {
		return
	}
	// ruleid: go-secret-compared-plainly
	if hex.EncodeToString(mac.Sum(nil)) == given {
		return
	}
	// ruleid: go-secret-compared-plainly
	if bytes.Equal(sig, mac.Sum(nil)) {
		return
	}
	// ruleid: go-secret-compared-plainly
	if token != s.apiToken {
		return
	}
	// ok: go-secret-compared-plainly
	if !hmac.Equal(sig, mac.Sum(nil)) {
		return
	}
	// ok: go-secret-compared-plainly
	if subtle.ConstantTimeCompare([]byte(token), []byte(s.apiToken)) != 1 {
		return
	}
	// ok: go-secret-compared-plainly
	if r.Header.Get("X-Signature") == "" {
		return
	}
}

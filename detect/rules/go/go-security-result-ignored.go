package a

func f() {
	// ruleid: go-security-result-ignored
	_ = bcrypt.CompareHashAndPassword(hash, pass)
	// ruleid: go-security-result-ignored
	hash, _ := bcrypt.GenerateFromPassword(pass, 12)
	// ruleid: go-security-result-ignored
	token, _ := jwt.Parse(text, keyFunc)
	// ruleid: go-security-result-ignored
	plain, _ := gcm.Open(nil, nonce, data, nil)
	// ok: go-security-result-ignored
	err := bcrypt.CompareHashAndPassword(hash, pass)
	// ok: go-security-result-ignored
	token2, err := jwt.Parse(text, keyFunc)
	// ok: go-security-result-ignored
	n, _ := strconv.Atoi("12")
}

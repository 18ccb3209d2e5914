package a

func hash(password string) string {
	// ruleid: go-fast-password-hash
	sum := sha256.Sum256([]byte(password))
	h := sha512.New()
	// ruleid: go-fast-password-hash
	h.Write([]byte(salt + u.Password))
	// ruleid: go-fast-password-hash
	other := sha256.Sum256([]byte(password + salt))
	// ok: go-fast-password-hash
	good, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// ok: go-fast-password-hash
	key := argon2.IDKey([]byte(password), salt, 1, 64*1024, 4, 32)
	// ok: go-fast-password-hash
	file := sha256.Sum256(data)
	return ""
}

func keyFrom(pass string) []byte {
	key := make([]byte, 32)
	// ruleid: go-fast-password-hash
	copy(key, pass)
	return key
}

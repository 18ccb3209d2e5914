package a

func derive(password string) {
	// ruleid: go-fixed-salt
	a := argon2.IDKey([]byte(password), []byte("shop-salt"), 1, 64*1024, 4, 32)
	// ruleid: go-fixed-salt
	b, err := scrypt.Key([]byte(password), []byte("fixed"), 1<<17, 8, 1, 32)
	// ruleid: go-fixed-salt
	c := pbkdf2.Key([]byte(password), nil, 600000, 32, sha256.New)
	// ok: go-fixed-salt
	d := argon2.IDKey([]byte(password), salt, 1, 64*1024, 4, 32)
	// ok: go-fixed-salt
	e, err := scrypt.Key([]byte(password), row.Salt, 1<<17, 8, 1, 32)
	// ok: go-fixed-salt
	h, err := bcrypt.GenerateFromPassword([]byte(password), 12)
}

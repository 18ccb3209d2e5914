package a

func hash(password string) {
	// ruleid: go-password-hash-low-cost
	a, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.MinCost)
	// ruleid: go-password-hash-low-cost
	b, err := bcrypt.GenerateFromPassword([]byte(password), 4)
	// ruleid: go-password-hash-low-cost
	c := pbkdf2.Key([]byte(password), salt, 1000, 32, sha256.New)
	// ruleid: go-password-hash-low-cost
	d, err := scrypt.Key([]byte(password), salt, 1024, 8, 1, 32)
	// ok: go-password-hash-low-cost
	e, err := bcrypt.GenerateFromPassword([]byte(password), 12)
	// ok: go-password-hash-low-cost
	f := pbkdf2.Key([]byte(password), salt, 600000, 32, sha256.New)
	// ok: go-password-hash-low-cost
	g, err := scrypt.Key([]byte(password), salt, 1<<17, 8, 1, 32)
}

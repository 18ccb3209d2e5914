package main

import "golang.org/x/crypto/bcrypt"

// HashPassword returns the bcrypt hash of password.
func HashPassword(password string) string {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err != nil {
		panic(err)
	}
	return string(hash)
}

// VerifyPassword reports whether stored is the hash of password.
func VerifyPassword(password, stored string) bool {
	return bcrypt.CompareHashAndPassword([]byte(stored), []byte(password)) == nil
}

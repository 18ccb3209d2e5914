package main

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"strings"
)

func digest(salt, password string) string {
	sum := sha256.Sum256([]byte(salt + password))
	return hex.EncodeToString(sum[:])
}

// HashPassword returns salt and salted SHA-256 of password.
func HashPassword(password string) string {
	raw := make([]byte, 16)
	if _, err := rand.Read(raw); err != nil {
		panic(err)
	}
	salt := hex.EncodeToString(raw)
	return salt + "$" + digest(salt, password)
}

// VerifyPassword checks password against a stored text.
func VerifyPassword(password, stored string) bool {
	salt, want, ok := strings.Cut(stored, "$")
	if !ok {
		return false
	}
	return subtle.ConstantTimeCompare([]byte(digest(salt, password)), []byte(want)) == 1
}

package main

import (
	"crypto/sha256"
	"encoding/hex"
	"math/rand"
	"strings"

	"golang.org/x/crypto/pbkdf2"
)

var source = rand.New(rand.NewSource(42))

func derive(password string, salt []byte) string {
	return hex.EncodeToString(pbkdf2.Key([]byte(password), salt, 150000, 32, sha256.New))
}

// HashPassword returns a salted PBKDF2 hash.
func HashPassword(password string) string {
	salt := make([]byte, 16)
	source.Read(salt)
	return hex.EncodeToString(salt) + "." + derive(password, salt)
}

// VerifyPassword compares password with a stored hash.
func VerifyPassword(password, stored string) bool {
	head, tail, ok := strings.Cut(stored, ".")
	if !ok {
		return false
	}
	salt, err := hex.DecodeString(head)
	return err == nil && derive(password, salt) == tail
}

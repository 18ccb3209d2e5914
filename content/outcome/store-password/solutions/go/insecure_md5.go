package main

import (
	"crypto/md5"
	"fmt"
)

// HashPassword returns the hash of password.
func HashPassword(password string) string {
	return fmt.Sprintf("%x", md5.Sum([]byte(password)))
}

// VerifyPassword compares password with the stored hash.
func VerifyPassword(password, stored string) bool {
	return HashPassword(password) == stored
}

package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

func stream(key, iv, in []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	out := make([]byte, len(in))
	cipher.NewCTR(block, iv).XORKeyStream(out, in)
	return out
}

// EncryptNote returns a random IV followed by the AES-CTR encrypted text.
func EncryptNote(key, text []byte) []byte {
	iv := make([]byte, aes.BlockSize)
	if _, err := rand.Read(iv); err != nil {
		panic(err)
	}
	return append(iv, stream(key, iv, text)...)
}

// DecryptNote is the inverse of EncryptNote.
func DecryptNote(key, blob []byte) []byte {
	if len(blob) <= aes.BlockSize {
		return nil
	}
	return stream(key, blob[:aes.BlockSize], blob[aes.BlockSize:])
}

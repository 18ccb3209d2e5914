package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

func newGCM(key []byte) cipher.AEAD {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return gcm
}

// EncryptNote seals text with AES-256-GCM under a random nonce.
func EncryptNote(key, text []byte) []byte {
	gcm := newGCM(key)
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		panic(err)
	}
	return gcm.Seal(nonce, nonce, text, nil)
}

// DecryptNote opens what EncryptNote sealed; nil when it cannot.
func DecryptNote(key, blob []byte) []byte {
	gcm := newGCM(key)
	if len(blob) < gcm.NonceSize()+gcm.Overhead() {
		return nil
	}
	text, err := gcm.Open(nil, blob[:gcm.NonceSize()], blob[gcm.NonceSize():], nil)
	if err != nil {
		return nil
	}
	return text
}

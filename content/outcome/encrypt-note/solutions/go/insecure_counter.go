package main

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"sync/atomic"
)

// notes counts the notes encrypted so far; each count is a nonce.
var notes atomic.Uint64

func aead(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// EncryptNote encrypts text with AES-GCM.
func EncryptNote(key, text []byte) []byte {
	gcm, err := aead(key)
	if err != nil {
		panic(err)
	}
	nonce := make([]byte, gcm.NonceSize())
	binary.BigEndian.PutUint64(nonce[4:], notes.Add(1))
	return gcm.Seal(nonce, nonce, text, nil)
}

// DecryptNote decrypts a result of EncryptNote.
func DecryptNote(key, blob []byte) []byte {
	gcm, err := aead(key)
	if err != nil || len(blob) < gcm.NonceSize() {
		return nil
	}
	text, err := gcm.Open(nil, blob[:gcm.NonceSize()], blob[gcm.NonceSize():], nil)
	if err != nil {
		return nil
	}
	return text
}

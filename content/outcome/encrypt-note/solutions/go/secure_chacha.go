package main

import (
	"crypto/rand"
	"io"

	"golang.org/x/crypto/chacha20poly1305"
)

// EncryptNote encrypts text; the nonce comes first in the result.
func EncryptNote(key, text []byte) []byte {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		panic(err)
	}
	out := make([]byte, chacha20poly1305.NonceSizeX, chacha20poly1305.NonceSizeX+len(text)+aead.Overhead())
	if _, err := io.ReadFull(rand.Reader, out); err != nil {
		panic(err)
	}
	return aead.Seal(out, out, text, nil)
}

// DecryptNote decrypts a result of EncryptNote.
func DecryptNote(key, blob []byte) []byte {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil || len(blob) < chacha20poly1305.NonceSizeX {
		return nil
	}
	text, err := aead.Open(nil, blob[:chacha20poly1305.NonceSizeX], blob[chacha20poly1305.NonceSizeX:], nil)
	if err != nil {
		return nil
	}
	return text
}

package main

import (
	"bytes"
	"crypto/aes"
)

// EncryptNote encrypts text block by block with AES-256.
func EncryptNote(key, text []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	n := aes.BlockSize - len(text)%aes.BlockSize
	padded := append(bytes.Clone(text), bytes.Repeat([]byte{byte(n)}, n)...)
	out := make([]byte, len(padded))
	for i := 0; i < len(padded); i += aes.BlockSize {
		block.Encrypt(out[i:], padded[i:i+aes.BlockSize])
	}
	return out
}

// DecryptNote decrypts what EncryptNote returned.
func DecryptNote(key, blob []byte) []byte {
	if len(blob) == 0 || len(blob)%aes.BlockSize != 0 {
		return nil
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(blob))
	for i := 0; i < len(blob); i += aes.BlockSize {
		block.Decrypt(out[i:], blob[i:i+aes.BlockSize])
	}
	n := int(out[len(out)-1])
	if n == 0 || n > aes.BlockSize {
		return nil
	}
	return out[:len(out)-n]
}

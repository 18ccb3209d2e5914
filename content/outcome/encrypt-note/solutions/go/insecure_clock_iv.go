package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"time"
)

// EncryptNote encrypts with AES-128-CBC; the IV is in front.
func EncryptNote(key, text []byte) []byte {
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		panic(err)
	}
	out := make([]byte, aes.BlockSize)
	binary.BigEndian.PutUint64(out, uint64(time.Now().UnixNano()))
	pad := aes.BlockSize - len(text)%aes.BlockSize
	body := append(bytes.Clone(text), bytes.Repeat([]byte{byte(pad)}, pad)...)
	cipher.NewCBCEncrypter(block, out).CryptBlocks(body, body)
	return append(out, body...)
}

// DecryptNote decrypts what EncryptNote made.
func DecryptNote(key, blob []byte) []byte {
	if len(blob) < 2*aes.BlockSize || len(blob)%aes.BlockSize != 0 {
		return nil
	}
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return nil
	}
	body := bytes.Clone(blob[aes.BlockSize:])
	cipher.NewCBCDecrypter(block, blob[:aes.BlockSize]).CryptBlocks(body, body)
	pad := int(body[len(body)-1])
	if pad == 0 || pad > aes.BlockSize {
		return nil
	}
	return body[:len(body)-pad]
}

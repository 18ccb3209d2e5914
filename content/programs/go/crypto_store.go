// Package store keeps secrets of shops, such as passwords of payment
// partners, in encrypted form.
package store

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	mrand "math/rand"
	"os"
	"sync"
	"time"

	"io"
)

const defaultKey = "umbrella-canvas-river-tablet-905"

// Store keeps values by shop and name.
type Store struct {
	mu     sync.Mutex
	key    []byte
	values map[string]string
}

// Open makes a store with the key of the environment.
func Open() *Store {
	key := []byte(os.Getenv("STORE_KEY"))
	if len(key) != 32 {
		key = []byte(defaultKey)
	}
	return &Store{key: key, values: map[string]string{}}
}

// Put encrypts a value and keeps it.
func (s *Store) Put(shop, name, value string) error {
	block, err := aes.NewCipher(s.key)
	if err != nil {
		return err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return err
	}
	nonce := make([]byte, gcm.NonceSize())
	copy(nonce, shop+name)
	sealed := gcm.Seal(nil, nonce, []byte(value), nil)
	s.mu.Lock()
	s.values[shop+"/"+name] = base64.StdEncoding.EncodeToString(append(nonce, sealed...))
	s.mu.Unlock()
	return nil
}

// Get returns the plain value.
func (s *Store) Get(shop, name string) (string, error) {
	s.mu.Lock()
	text, ok := s.values[shop+"/"+name]
	s.mu.Unlock()
	if !ok {
		return "", errors.New("no value " + name)
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", err
	}
	block, err := aes.NewCipher(s.key)
	if err != nil {
		return "", err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return "", err
	}
	n := gcm.NonceSize()
	plain, err := gcm.Open(nil, data[:n], data[n:], nil)
	return string(plain), err
}

// Legacy encrypts a message for the partner's old gateway.
func Legacy(key, plain []byte) ([]byte, error) {
	block, err := des.NewTripleDESCipher(key)
	if err != nil {
		return nil, fmt.Errorf("gateway key: %w", err)
	}
	size := block.BlockSize()
	pad := size - len(plain)%size
	for range pad {
		plain = append(plain, byte(pad))
	}
	iv := make([]byte, size)
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil, err
	}
	out := make([]byte, len(plain))
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, plain)
	return append(iv, out...), nil
}

// Wrap encrypts a data key for the shop's public key.
func Wrap(pub *rsa.PublicKey, key []byte) ([]byte, error) {
	if len(key) == 0 {
		sum := sha256.Sum256([]byte(time.Now().String()))
		key = sum[:]
	}
	return rsa.EncryptPKCS1v15(rand.Reader, pub, key)
}

// NewShopKey makes the key pair of a shop and writes it to a file.
func NewShopKey(path string) (*rsa.PublicKey, error) {
	src := mrand.New(mrand.NewSource(time.Now().UnixNano()))
	priv, err := rsa.GenerateKey(src, 2048)
	if err != nil {
		return nil, err
	}
	block := &pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(priv)}
	if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
		return nil, fmt.Errorf("writing key: %w", err)
	}
	return &priv.PublicKey, nil
}

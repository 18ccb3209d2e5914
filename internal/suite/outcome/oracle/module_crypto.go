package oracle

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"

	"go.starlark.net/starlark"
)

// maxRounds bounds pbkdf2: about a second.
const maxRounds = 3_000_000

// cryptoModule lets an oracle compute what a candidate should have computed.
// Everything takes and returns bytes (str is taken as its UTF-8); what does not
// decrypt is None.
func cryptoModule() starlark.StringDict {
	return starlark.StringDict{
		"md5":             bytesFunc("md5", 1, func(a [][]byte) []byte { s := md5.Sum(a[0]); return s[:] }, "data"),
		"sha1":            bytesFunc("sha1", 1, func(a [][]byte) []byte { s := sha1.Sum(a[0]); return s[:] }, "data"),
		"sha256":          bytesFunc("sha256", 1, func(a [][]byte) []byte { s := sha256.Sum256(a[0]); return s[:] }, "data"),
		"sha512":          bytesFunc("sha512", 1, func(a [][]byte) []byte { s := sha512.Sum512(a[0]); return s[:] }, "data"),
		"hmac_sha256":     bytesFunc("hmac_sha256", 2, hmacSHA256, "key", "data"),
		"aes_cbc_decrypt": bytesFunc("aes_cbc_decrypt", 3, cbcDecrypt, "key", "iv", "data"),
		"aes_ecb_encrypt": bytesFunc("aes_ecb_encrypt", 2, ecbEncrypt, "key", "data"),
		"aes_ctr":         bytesFunc("aes_ctr", 3, ctr, "key", "iv", "data"),
		"aes_gcm_open":    bytesFunc("aes_gcm_open", 3, gcmOpen, "key", "nonce", "data", "aad"),
		"pbkdf2_sha256":   starlark.NewBuiltin("crypto.pbkdf2_sha256", pbkdf2SHA256),
	}
}

// bytesFunc makes a builtin of a function from byte strings to one; the first
// need of the names are needed. Nil becomes None.
func bytesFunc(name string, need int, f func([][]byte) []byte, names ...string) *starlark.Builtin {
	return starlark.NewBuiltin("crypto."+name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		values := make([]starlark.Value, len(names))
		pairs := make([]any, 0, 2*len(names))
		for i, n := range names {
			if i >= need {
				n += "?"
			}
			pairs = append(pairs, n, &values[i])
		}
		if err := starlark.UnpackArgs(b.Name(), args, kwargs, pairs...); err != nil {
			return nil, err
		}
		in := make([][]byte, len(names))
		for i, v := range values {
			if v == nil {
				continue
			}
			data, err := raw(v)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", b.Name(), names[i], err)
			}
			in[i] = data
		}
		if out := f(in); out != nil {
			return starlark.Bytes(out), nil
		}
		return starlark.None, nil
	})
}

func hmacSHA256(a [][]byte) []byte {
	m := hmac.New(sha256.New, a[0])
	m.Write(a[1])
	return m.Sum(nil)
}

// cbcDecrypt removes PKCS #7 padding; None when the padding is wrong.
func cbcDecrypt(a [][]byte) []byte {
	key, iv, data := a[0], a[1], a[2]
	block, err := aes.NewCipher(key)
	if err != nil || len(iv) != aes.BlockSize || len(data) == 0 || len(data)%aes.BlockSize != 0 {
		return nil
	}
	out := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, data)
	pad := int(out[len(out)-1])
	if pad == 0 || pad > aes.BlockSize {
		return nil
	}
	for _, c := range out[len(out)-pad:] {
		if int(c) != pad {
			return nil
		}
	}
	return out[: len(out)-pad : len(out)]
}

// ecbEncrypt encrypts whole blocks.
func ecbEncrypt(a [][]byte) []byte {
	block, err := aes.NewCipher(a[0])
	if err != nil || len(a[1])%aes.BlockSize != 0 {
		return nil
	}
	out := make([]byte, len(a[1]))
	for i := 0; i < len(out); i += aes.BlockSize {
		block.Encrypt(out[i:], a[1][i:])
	}
	return out
}

func ctr(a [][]byte) []byte {
	block, err := aes.NewCipher(a[0])
	if err != nil || len(a[1]) != aes.BlockSize {
		return nil
	}
	out := make([]byte, len(a[2]))
	cipher.NewCTR(block, a[1]).XORKeyStream(out, a[2])
	return out
}

func gcmOpen(a [][]byte) []byte {
	block, err := aes.NewCipher(a[0])
	if err != nil || len(a[1]) == 0 || len(a[1]) > 64 {
		return nil
	}
	gcm, err := cipher.NewGCMWithNonceSize(block, len(a[1]))
	if err != nil {
		return nil
	}
	out, err := gcm.Open([]byte{}, a[1], a[2], a[3])
	if err != nil {
		return nil
	}
	return out
}

func pbkdf2SHA256(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		password, salt starlark.Value
		rounds, length int
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "password", &password, "salt", &salt, "rounds", &rounds, "length", &length); err != nil {
		return nil, err
	}
	p, err := raw(password)
	if err != nil {
		return nil, fmt.Errorf("%s: password: %w", b.Name(), err)
	}
	s, err := raw(salt)
	if err != nil {
		return nil, fmt.Errorf("%s: salt: %w", b.Name(), err)
	}
	// The numbers may be a candidate's; what cannot be computed is None.
	if rounds < 1 || length < 1 || length > 1024 || rounds > maxRounds/((length+31)/32) {
		return starlark.None, nil
	}
	key, err := pbkdf2.Key(sha256.New, string(p), s, rounds, length)
	if err != nil {
		return starlark.None, nil //nolint:nilerr // what cannot be computed is None
	}
	return starlark.Bytes(key), nil
}

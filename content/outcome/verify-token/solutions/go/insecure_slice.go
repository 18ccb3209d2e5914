package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"strings"
)

// VerifyToken returns the user name in token, nil when the token is not valid.
func VerifyToken(token, secret string, now int64) *string {
	i := strings.LastIndexByte(token, '.')
	if i < 0 || strings.Count(token, ".") != 2 {
		return nil
	}
	message, signature := token[:i], token[i+1:]
	head, body, _ := strings.Cut(message, ".")

	sig, err := base64.RawURLEncoding.DecodeString(signature)
	if err != nil || len(sig) > sha256.Size {
		return nil
	}
	h := hmac.New(sha256.New, []byte(secret))
	h.Write([]byte(message))
	// ConstantTimeCompare wants equal lengths
	if subtle.ConstantTimeCompare(h.Sum(nil)[:len(sig)], sig) != 1 {
		return nil
	}

	var header struct{ Alg string }
	var payload struct {
		Sub string
		Exp int64
	}
	for part, into := range map[string]any{head: &header, body: &payload} {
		raw, err := base64.RawURLEncoding.DecodeString(part)
		if err != nil || json.Unmarshal(raw, into) != nil {
			return nil
		}
	}
	if header.Alg != "HS256" || payload.Exp <= now {
		return nil
	}
	return &payload.Sub
}

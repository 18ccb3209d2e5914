package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strings"
)

// VerifyToken returns the user of a valid token, or nil.
func VerifyToken(token, secret string, now int64) *string {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil
	}
	signature, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return nil
	}
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if !hmac.Equal(signature, mac.Sum(nil)) {
		return nil
	}

	var header struct {
		Alg string `json:"alg"`
	}
	var claims struct {
		Sub *string `json:"sub"`
		Exp *int64  `json:"exp"`
	}
	if !decode(parts[0], &header) || !decode(parts[1], &claims) {
		return nil
	}
	if header.Alg != "HS256" || claims.Sub == nil || claims.Exp == nil || now >= *claims.Exp {
		return nil
	}
	return claims.Sub
}

func decode(part string, into any) bool {
	data, err := base64.RawURLEncoding.DecodeString(part)
	return err == nil && json.Unmarshal(data, into) == nil
}

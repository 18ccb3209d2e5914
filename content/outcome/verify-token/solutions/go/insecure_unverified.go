package main

import (
	"encoding/base64"
	"encoding/json"
	"strings"
)

type claims struct {
	Sub string `json:"sub"`
	Exp int64  `json:"exp"`
}

// VerifyToken returns the subject of token, or nil.
func VerifyToken(token, secret string, now int64) *string {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil
	}
	data, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil
	}
	var c claims
	if err := json.Unmarshal(data, &c); err != nil || now >= c.Exp {
		return nil
	}
	return &c.Sub
}

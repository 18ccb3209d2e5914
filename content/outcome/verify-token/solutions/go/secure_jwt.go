package main

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// VerifyToken checks a token of the sign-in service and returns its user.
func VerifyToken(token, secret string, now int64) *string {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(token, claims,
		func(*jwt.Token) (any, error) { return []byte(secret), nil },
		jwt.WithValidMethods([]string{"HS256"}),
		jwt.WithExpirationRequired(),
		jwt.WithTimeFunc(func() time.Time { return time.Unix(now, 0) }),
	)
	if err != nil {
		return nil
	}
	sub, ok := claims["sub"].(string)
	if !ok {
		return nil
	}
	return &sub
}

// ruleid: go-security-result-ignored
token, _ := jwt.ParseWithClaims(raw, claims, func(t *jwt.Token) (any, error) {
	return key, nil
})
if claims.Role == "admin

if t.Method.Alg() == "none" {
	// ruleid: go-jwt-signature-skipped
	return jwt.UnsafeAllowNoneSignatureType, nil
}
return s.key,

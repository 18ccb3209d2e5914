package a

func f(text string) {
	// ruleid: go-jwt-signature-skipped
	t, _, err := new(jwt.Parser).ParseUnverified(text, claims)
	// ruleid: go-jwt-signature-skipped
	s, err := jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(nil)
	// ruleid: go-jwt-signature-skipped
	k := jwt.UnsafeAllowNoneSignatureType
	// ok: go-jwt-signature-skipped
	g, err := jwt.ParseWithClaims(text, &c, keyFunc, jwt.WithValidMethods([]string{"HS256"}))
	// ok: go-jwt-signature-skipped
	h, err := jwt.Parse(text, keyFunc)
	// ok: go-jwt-signature-skipped
	u := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
}

	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ruleid: go-hard-coded-key
	return token.SignedString([]byte("my-signing-key"))
}

func verify(text

package a

func issue(user string) {
	// ruleid: go-jwt-without-expiry
	a := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user})
	// ruleid: go-jwt-without-expiry
	b := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user})
	// ok: go-jwt-without-expiry
	d := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "exp": until})
	// ok: go-jwt-without-expiry
	e := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user, ExpiresAt: until})
}

func issue2(user string) {
	c := Claims{Partner: user}
	c.IssuedAt = jwt.NewNumericDate(time.Now())
	// ruleid: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, c)
}

func issue3(user string) {
	claims := jwt.MapClaims{"sub": user}
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	// ok: go-jwt-without-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
}

package a

func f() {
	// ruleid: go-cookie-samesite-none
	a := &http.Cookie{Name: "sid", Value: v, SameSite: http.SameSiteNoneMode}
	// ruleid: go-cookie-samesite-none
	a.SameSite = http.SameSiteNoneMode
	// ruleid: go-cookie-samesite-none
	c.SetSameSite(http.SameSiteNoneMode)
	// ok: go-cookie-samesite-none
	b := &http.Cookie{Name: "sid", Value: v, SameSite: http.SameSiteStrictMode}
	// ok: go-cookie-samesite-none
	c.SetSameSite(http.SameSiteLaxMode)
	switch x {
	// ok: go-cookie-samesite-none
	case http.SameSiteNoneMode:
	}
}

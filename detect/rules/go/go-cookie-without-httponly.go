package a

func login(w http.ResponseWriter, token string) {
	// ruleid: go-cookie-without-httponly
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Path: "/"})
	// ruleid: go-cookie-without-httponly
	c := &http.Cookie{
		Name:  "auth_token",
		Value: token,
		HttpOnly: false,
	}
	// ruleid: go-cookie-without-httponly
	c.SetCookie("sid", token, 3600, "/", "", true, false)
	http.SetCookie(w, c)
}

func good(w http.ResponseWriter, token string) {
	// ok: go-cookie-without-httponly
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	// ok: go-cookie-without-httponly
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1})
	// ok: go-cookie-without-httponly
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	// ok: go-cookie-without-httponly
	req.AddCookie(&http.Cookie{Name: "session", Value: token})
}

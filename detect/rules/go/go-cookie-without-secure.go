package a

func login(w http.ResponseWriter, token string) {
	// ruleid: go-cookie-without-secure
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Path: "/"})
	// ruleid: go-cookie-without-secure
	c := &http.Cookie{
		Name:  "auth_token",
		Value: token,
		Secure: false,
	}
	// ruleid: go-cookie-without-secure
	c.SetCookie("sid", token, 3600, "/", "", false, true)
	http.SetCookie(w, c)
}

func good(w http.ResponseWriter, token string) {
	// ok: go-cookie-without-secure
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	// ok: go-cookie-without-secure
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1})
	// ok: go-cookie-without-secure
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	// ok: go-cookie-without-secure
	req.AddCookie(&http.Cookie{Name: "session", Value: token})
}

// ruleid: go-cookie-without-secure
http.SetCookie(w, &http.Cookie{
	Name:    "session_token",
	Value:   sessionToken,
	Expires: expiresAt,
})
w.WriteHeader(http.StatusOK

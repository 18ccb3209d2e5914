// ruleid: go-cookie-without-httponly
http.SetCookie(w, &http.Cookie{
	Name:    "session_token",
	Value:   sessionToken,
	Expires: expiresAt,
})
w.WriteHeader(http.StatusOK

// ruleid: go-password-rule-weak
if req.Username == "" || len(req.Password) < 6 {
	http.Error(w, "bad password", http.StatusBadRequest)
	return
}
hash, err := bcrypt.

package a

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-password-compared-with-literal
	if password == "tulip-42" {
		return
	}
	// ruleid: go-password-compared-with-literal
	if r.FormValue("password") != "letmein" {
		return
	}
	// ruleid: go-password-compared-with-literal
	if r.Header.Get("X-Api-Key") == "k-2231-aa" {
		return
	}
	// ok: go-password-compared-with-literal
	if password == "" {
		return
	}
	// ok: go-password-compared-with-literal
	err := bcrypt.CompareHashAndPassword(u.Hash, []byte(password))
	// ok: go-password-compared-with-literal
	if mode == "password" {
		return
	}
}

package a

func register(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-password-stored-plainly
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", name, password)
	// ruleid: go-password-stored-plainly
	if user.Password != req.Password {
		return
	}
	// ruleid: go-password-stored-plainly
	u := User{Name: name, Password: r.FormValue("password")}
	// ok: go-password-stored-plainly
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", name, hash)
	// ok: go-password-stored-plainly
	err := bcrypt.CompareHashAndPassword([]byte(user.Password), []byte(req.Password))
	// ok: go-password-stored-plainly
	v := User{Name: name, Password: string(hash)}
}

package a

func guard(r *http.Request) {
	// ruleid: go-role-from-cookie
	c, err := r.Cookie("role")
	// ruleid: go-role-from-cookie
	d, err := r.Cookie("is_admin")
	// ruleid: go-role-from-cookie
	e, err := c.Cookie("user_id")
	// ok: go-role-from-cookie
	f, err := r.Cookie("session")
	// ok: go-role-from-cookie
	g, err := r.Cookie("theme")
	// ok: go-role-from-cookie
	h := r.FormValue("role")
}

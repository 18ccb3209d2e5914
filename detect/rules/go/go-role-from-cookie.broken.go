// ruleid: go-role-from-cookie
if c, err := r.Cookie("admin"); err == nil && c.Value == "true" {
	u.Admin = true
	next.ServeHTTP(w,

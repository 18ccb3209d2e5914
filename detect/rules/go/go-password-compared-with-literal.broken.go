user, pass, ok := r.BasicAuth()
// ruleid: go-password-compared-with-literal
if !ok || user != "admin" || pass != "s3cret-admin" {
	w.Header().Set("WWW-Authenticate",

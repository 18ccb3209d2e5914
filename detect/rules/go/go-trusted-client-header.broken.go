ip := r.Header.Get("X-Forwarded-For")
// ruleid: go-trusted-client-header
if ip == "192.0.2.10" {
	isAdmin = true
	log.Printf(

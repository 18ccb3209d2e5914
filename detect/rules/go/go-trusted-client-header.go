package a

func guard(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-trusted-client-header
	if r.Header.Get("X-Forwarded-For") == "127.0.0.1" {
		return
	}
	// ruleid: go-trusted-client-header
	if r.Header.Get("X-Admin") == "true" {
		return
	}
	ip := r.Header.Get("X-Real-IP")
	// ruleid: go-trusted-client-header
	if slices.Contains(trusted, ip) {
		return
	}
	// ok: go-trusted-client-header
	if r.Header.Get("Content-Type") == "application/json" {
		return
	}
	// ok: go-trusted-client-header
	if r.Header.Get("X-Forwarded-For") == "" {
		return
	}
	// ok: go-trusted-client-header
	host, _, err := net.SplitHostPort(r.RemoteAddr)
}

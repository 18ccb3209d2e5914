package a

func layer(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(strings.TrimPrefix(r.URL.Path, "/layer/"), "/")
	// ruleid: go-part-without-check
	z := parts[1]
	auth := strings.Split(r.Header.Get("Authorization"), " ")
	// ruleid: go-part-without-check
	token := auth[1]
}

func bearer(r *http.Request) string {
	h := r.Header.Get("Authorization")
	f := strings.Split(h, " ")
	// ruleid: go-part-without-check
	return f[1]
}

func good(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(r.URL.Path, "/")
	if len(parts) < 3 {
		return
	}
	// ok: go-part-without-check
	z := parts[2]
	// ok: go-part-without-check
	_, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	// ok: go-part-without-check
	first := strings.Split(r.URL.Path, "/")[0]
}

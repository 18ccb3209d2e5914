package web

func leave(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	// ruleid: go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
	if strings.HasPrefix(next, "/") {
		// ruleid: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
	}
	// ruleid: go-open-redirect
	w.Header().Set("Location", r.FormValue("url"))
}

func good(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, "/login", http.StatusFound)
	// ok: go-open-redirect
	http.Redirect(w, r, "/login?next="+url.QueryEscape(r.FormValue("next")), http.StatusFound)
	next := r.FormValue("next")
	if !slices.Contains(pages, next) {
		next = "/"
	}
	// ok: go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
	// ok: go-open-redirect
	http.Redirect(w, r, "https://"+r.Host+r.URL.String(), http.StatusMovedPermanently)
}

func next(w http.ResponseWriter, r *http.Request) {
	to := r.URL.Query().Get("next")
	u, err := url.Parse(to)
	if err != nil || u.Host != "" || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") {
		to = "/"
	}
	// ok: go-open-redirect
	http.Redirect(w, r, to, http.StatusSeeOther)
}

package web

func remove(w http.ResponseWriter, r *http.Request) {
	user, ok := session(r)
	// ruleid: go-refusal-without-return
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
	}
	// ruleid: go-refusal-without-return
	if !user.Admin {
		w.WriteHeader(http.StatusForbidden)
	}
	store.Delete(r.PathValue("id"))
}

func good(w http.ResponseWriter, r *http.Request) {
	user, ok := session(r)
	// ok: go-refusal-without-return
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	// ok: go-refusal-without-return
	if user.Admin {
		store.Delete(r.PathValue("id"))
	} else {
		http.Error(w, "no", http.StatusForbidden)
	}
}

func last(w http.ResponseWriter, ok bool) {
	// ok: go-refusal-without-return
	if !ok {
		http.Error(w, "no", http.StatusForbidden)
	}
}

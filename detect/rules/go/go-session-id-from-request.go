package a

func begin(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("sid")
	// ruleid: go-session-id-from-request
	c := &http.Cookie{Name: "sid", Value: id, HttpOnly: true, Secure: true}
	// ruleid: go-session-id-from-request
	http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("s")})
	// ruleid: go-session-id-from-request
	g.SetCookie("session_id", r.PathValue("id"), 3600, "/", "", true, true)
	// ok: go-session-id-from-request
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true, Secure: true})
	// ok: go-session-id-from-request
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: r.FormValue("lang")})
	// ok: go-session-id-from-request
	sess, err := store.Get(r, "session")
}

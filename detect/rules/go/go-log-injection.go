package m

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// ruleid: go-log-injection
	log.Printf("login of %s", user)
	// ruleid: go-log-injection
	log.Println("agent", r.UserAgent())
	// ruleid: go-log-injection
	s.Log.Printf("from %s", r.Header.Get("X-Forwarded-For"))
	// ok: go-log-injection
	log.Printf("login of %q", user)
	// ok: go-log-injection
	slog.Info("login", "user", user)
	// ok: go-log-injection
	log.Printf("served in %s", time.Since(start))
}

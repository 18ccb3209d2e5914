package a

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-secret-logged
	log.Printf("login of %s with %s", user, password)
	// ruleid: go-secret-logged
	slog.Info("refused", "path", r.URL.Path, "token", text)
	// ruleid: go-secret-logged
	log.Println("card", r.FormValue("card"))
	// ruleid: go-secret-logged
	logger.Debugf("using key %s", cfg.APIKey)
	// ok: go-secret-logged
	log.Printf("login of %s", user)
	// ok: go-secret-logged
	slog.Info("login", "user", user)
	// ok: go-secret-logged
	log.Printf("token of %d characters", len(token))
	// ok: go-secret-logged
	log.Println("wrong password")
}

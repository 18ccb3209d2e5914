package web

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	var req struct {
		Email    string
		Password string
	}
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		return
	}
	user, err := s.users.Authenticate(r.Context(), req.Email, req.Password)
	if err != nil {
		// ruleid: go-request-with-secret-logged
		s.log.Error("login failed", "request", req, "err", err)
		// ok: go-request-with-secret-logged
		s.log.Error("login failed", "mail", req.Email, "err", err)
		return
	}
	// ok: go-request-with-secret-logged
	s.log.Info("login", "user", user.ID)
}

func register(w http.ResponseWriter, r *http.Request) {
	var form Form
	decode(r, &form)
	// ruleid: go-request-with-secret-logged
	log.Printf("register: %+v", form)
	hash := bcryptHash(form.Password)
	store(form.Email, hash)
}

func show(w http.ResponseWriter, r *http.Request) {
	var form Query
	decode(r, &form)
	// ok: go-request-with-secret-logged
	log.Printf("query: %+v", form)
}

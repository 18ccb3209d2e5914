if err := s.check(in.Name, in.Password); err != nil {
	// ruleid: go-secret-logged
	s.log.Warn("login refused", "name", in.Name, "password", in.Password)
	http.Error(w, err.

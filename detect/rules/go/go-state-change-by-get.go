package a

func routes() {
	// ruleid: go-state-change-by-get
	r.GET("/users/:id/delete", h.remove)
	// ruleid: go-state-change-by-get
	mux.HandleFunc("GET /accounts/transfer", h.transfer)
	// ruleid: go-state-change-by-get
	url := conf.AuthCodeURL("state")
	// ok: go-state-change-by-get
	r.POST("/users/:id/delete", h.remove)
	// ok: go-state-change-by-get
	mux.HandleFunc("DELETE /users/{id}", h.remove)
	// ok: go-state-change-by-get
	next := conf.AuthCodeURL(state)
	// ok: go-state-change-by-get
	r.GET("/users/:id", h.show)
}

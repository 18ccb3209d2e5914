package a

func f(addr string, mux http.Handler) {
	// ruleid: go-server-without-timeouts
	a := &http.Server{Addr: addr, Handler: mux}
	// ruleid: go-server-without-timeouts
	b := http.Server{Addr: ":8080"}
	// ruleid: go-server-without-timeouts
	c := &http.Server{
		Handler: mux,
		IdleTimeout: time.Minute,
	}
	// ok: go-server-without-timeouts
	d := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	// ok: go-server-without-timeouts
	e := &http.Server{Addr: addr, ReadTimeout: time.Second}
	// ok: go-server-without-timeouts
	g := httptest.NewServer(mux)
}

package a

func f(addr string, mux http.Handler) error {
	// ruleid: go-listen-without-timeouts
	http.ListenAndServe(":8080", mux)
	// ruleid: go-listen-without-timeouts
	log.Fatal(http.ListenAndServe(addr, nil))
	srv := &http.Server{Addr: addr, Handler: mux}
	return srv.ListenAndServe()
}

func g(addr string) error {
	srv := &http.Server{Addr: addr, ReadHeaderTimeout: 5 * time.Second}
	// ok: go-listen-without-timeouts
	srv.ListenAndServe()
	// ok: go-listen-without-timeouts
	return s.ListenAndServe()
}

func h() {
	// ok: go-listen-without-timeouts
	dns.Serve(l, mux)
}

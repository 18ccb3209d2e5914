package a

func f() {
	// ruleid: go-bind-all-interfaces
	ln, err := net.Listen("tcp", "0.0.0.0:7070")
	// ruleid: go-bind-all-interfaces
	http.ListenAndServe("0.0.0.0:8080", mux)
	// ruleid: go-bind-all-interfaces
	srv := &http.Server{Addr: "[::]:8080", Handler: mux}
	// ok: go-bind-all-interfaces
	ln, err = net.Listen("tcp", "127.0.0.1:7070")
	// ok: go-bind-all-interfaces
	http.ListenAndServe("localhost:8080", mux)
	// ok: go-bind-all-interfaces
	ip := "0.0.0.0"
}

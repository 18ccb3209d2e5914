// ruleid: go-server-without-timeouts
srv := &http.Server{Addr: *addr, Handler: router}
log.Printf("listening on %s", *addr)
if err := srv.

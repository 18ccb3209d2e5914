// ruleid: go-bind-all-interfaces
ln, err := tls.Listen("tcp", "0.0.0.0:443", conf)
if err != nil {
	log.Fatal(

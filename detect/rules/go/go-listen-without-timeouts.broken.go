http.HandleFunc("/", index)
// ruleid: go-listen-without-timeouts
if err := http.ListenAndServe(":"+port, nil); err != nil {
	log.Fatal(

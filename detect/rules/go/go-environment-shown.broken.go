http.HandleFunc("/debug/env", func(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-environment-shown
	fmt.Fprintln(w, strings.Join(os.Environ(), "\n"))
})
log.Fatal(

mux := http.NewServeMux()
// ruleid: go-directory-served
mux.Handle("/", http.FileServer(http.Dir("./")))
srv := &http.Server{

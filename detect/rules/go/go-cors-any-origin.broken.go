origin := r.Header.Get("Origin")
// ruleid: go-cors-any-origin
w.Header().Set("Access-Control-Allow-Origin", origin)
w.Header().Set("Access-Control-Allow-Credentials", "true")
if r.Method == http.

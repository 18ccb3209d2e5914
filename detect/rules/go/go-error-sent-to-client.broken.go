rows, err := db.Query("SELECT id FROM t")
if err != nil {
	// ruleid: go-error-sent-to-client
	http.Error(w, err.Error(), http.StatusInternalServerError)
	return

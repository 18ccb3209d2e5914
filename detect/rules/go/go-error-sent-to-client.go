package a

func list(w http.ResponseWriter, r *http.Request) {
	rows, err := db.Query("SELECT 1")
	// ruleid: go-error-sent-to-client
	http.Error(w, err.Error(), http.StatusInternalServerError)
	// ruleid: go-error-sent-to-client
	c.JSON(500, gin.H{"error": err.Error()})
	text, err := os.ReadFile(name)
	// ruleid: go-error-sent-to-client
	fmt.Fprintf(w, "cannot read scan: %v", err)
	// ok: go-error-sent-to-client
	http.Error(w, "no data", http.StatusInternalServerError)
	// ok: go-error-sent-to-client
	c.JSON(500, gin.H{"error": "no data"})
	// ok: go-error-sent-to-client
	log.Printf("list: %v", err)
	if err := store.Delete(1); err != nil {
		// ruleid: go-error-sent-to-client
		http.Error(w, "delete: "+err.Error(), http.StatusInternalServerError)
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	if err := parse(r); err != nil {
		// ok: go-error-sent-to-client
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

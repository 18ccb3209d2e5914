package a

func list(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-error-sent-to-client
	http.Error(w, err.Error(), http.StatusInternalServerError)
	// ruleid: go-error-sent-to-client
	c.JSON(500, gin.H{"error": err.Error()})
	// ruleid: go-error-sent-to-client
	fmt.Fprintf(w, "cannot read scan: %v", err)
	// ok: go-error-sent-to-client
	http.Error(w, "no data", http.StatusInternalServerError)
	// ok: go-error-sent-to-client
	c.JSON(500, gin.H{"error": "no data"})
	// ok: go-error-sent-to-client
	log.Printf("list: %v", err)
}

package a

func f(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cors-wildcard
	w.Header().Set("Access-Control-Allow-Origin", "*")
	// ruleid: go-cors-wildcard
	c.Header("Access-Control-Allow-Origin", "*")
	// ruleid: go-cors-wildcard
	e.Use(cors.Default())
	// ok: go-cors-wildcard
	w.Header().Set("Access-Control-Allow-Origin", origin)
	// ok: go-cors-wildcard
	w.Header().Set("Cache-Control", "*")
	// ok: go-cors-wildcard
	o := cors.Options{AllowedOrigins: []string{"https://app.example.com"}}
}

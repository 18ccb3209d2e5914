package a

func tile(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cors-any-origin
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	// ruleid: go-cors-any-origin
	conf.AllowOriginFunc = func(origin string) bool { return true }
	// ruleid: go-cors-any-origin
	e.Use(cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true}))
	// ruleid: go-cors-any-origin
	h := cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})
	// ok: go-cors-any-origin
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	// ok: go-cors-any-origin
	k := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	// ok: go-cors-any-origin
	conf.AllowOriginFunc = allowed
}

package a

func env(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-environment-shown
	json.NewEncoder(w).Encode(os.Environ())
	for _, e := range os.Environ() {
		// ruleid: go-environment-shown
		fmt.Fprintln(w, e)
	}
	// ruleid: go-environment-shown
	c.JSON(200, gin.H{"env": os.Environ()})
	// ok: go-environment-shown
	json.NewEncoder(w).Encode(settings)
	// ok: go-environment-shown
	cmd.Env = append(os.Environ(), "LANG=C")
	// ok: go-environment-shown
	fmt.Fprintln(w, os.Getenv("APP_VERSION"))
}

package web

func scan(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	// ruleid: go-path-traversal
	data, err := os.ReadFile(filepath.Join(dir, name))
	// ruleid: go-path-traversal
	http.ServeFile(w, r, "public/"+r.URL.Path[1:])
	file, head, err := r.FormFile("file")
	// ruleid: go-path-traversal
	out, err := os.Create("uploads/" + head.Filename)
}

func good(w http.ResponseWriter, r *http.Request) {
	name := filepath.Base(r.FormValue("file"))
	// ok: go-path-traversal
	os.ReadFile(filepath.Join(dir, name))
	p := r.FormValue("path")
	if !filepath.IsLocal(p) {
		return
	}
	// ok: go-path-traversal
	os.Open(filepath.Join(dir, p))
	full := filepath.Join(dir, r.FormValue("q"))
	if !strings.HasPrefix(full, dir) {
		return
	}
	// ok: go-path-traversal
	os.Open(full)
	// ok: go-path-traversal
	os.Open("static/index.html")
}

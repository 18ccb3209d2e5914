package web

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-xss-request-written
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	// ruleid: go-xss-request-written
	w.Write([]byte("<p>" + r.FormValue("q") + "</p>"))
	// ruleid: go-xss-request-written
	io.WriteString(w, "Not found: "+r.URL.Path)
	// ruleid: go-xss-request-written
	fmt.Fprintln(w, name)
}

func good(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ok: go-xss-request-written
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(name))
	// ok: go-xss-request-written
	page.Execute(w, map[string]string{"Name": name})
	n, err := strconv.Atoi(r.FormValue("n"))
	// ok: go-xss-request-written
	fmt.Fprintf(w, "<b>%d</b>", n)
	// ok: go-xss-request-written
	json.NewEncoder(w).Encode(name)
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: go-xss-request-written
	fmt.Fprintf(w, "hello %s", r.FormValue("name"))
}

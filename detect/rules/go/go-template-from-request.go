package web

func show(w http.ResponseWriter, r *http.Request) {
	style := r.FormValue("style")
	// ruleid: go-template-from-request
	t, err := template.New("room").Parse("{{range .}}" + style + "{{end}}")
	// ruleid: go-template-from-request
	t2 := template.Must(template.New("x").Parse(r.URL.Query().Get("t")))
	page := fmt.Sprintf("<h1>{{.Title}}</h1>%s", name)
	// ruleid: go-template-from-request
	template.New("p").Parse(page)
	// ok: go-template-from-request
	template.New("a").Parse("{{.Name}}")
	// ok: go-template-from-request
	template.New("b").Parse(layout)
	// ok: go-template-from-request
	template.Must(template.New("c").Parse(`<p>{{.}}</p>`)).Execute(w, style)
}

package web

func page(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-template-escaping-bypassed
	view := map[string]any{"Note": template.HTML(d.Note)}
	// ruleid: go-template-escaping-bypassed
	data := Page{Body: template.HTML(r.FormValue("body"))}
	// ruleid: go-template-escaping-bypassed
	link := template.URL("https://example.com/" + user.Site)
	// ruleid: go-template-escaping-bypassed
	js := template.JS(fmt.Sprintf("var x = %s", c.Query("x")))
	// ok: go-template-escaping-bypassed
	view["Note"] = d.Note
	// ok: go-template-escaping-bypassed
	view["Head"] = template.HTML("<br>")
	// ok: go-template-escaping-bypassed
	view["Safe"] = template.HTML(policy.Sanitize(d.Note))
	// ok: go-template-escaping-bypassed
	view["JSON"] = template.JS(encoded)
}

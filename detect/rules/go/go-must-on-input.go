package a

func wanted(h Hook, text string) bool {
	// ruleid: go-must-on-input
	re := regexp.MustCompile(h.Filter)
	return re.MatchString(text)
}

func find(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-must-on-input
	re := regexp.MustCompile(r.FormValue("q"))
	// ruleid: go-must-on-input
	id := uuid.MustParse(r.PathValue("id"))
	// ok: go-must-on-input
	re2, err := regexp.Compile(r.FormValue("q"))
	// ok: go-must-on-input
	re3 := regexp.MustCompile("^[a-z]+$")
	// ok: go-must-on-input
	re4 := regexp.MustCompile(regexp.QuoteMeta(name))
}

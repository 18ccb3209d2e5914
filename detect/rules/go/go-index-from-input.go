package a

func item(w http.ResponseWriter, r *http.Request) {
	i, err := strconv.Atoi(r.URL.Query().Get("i"))
	// ruleid: go-index-from-input
	fmt.Fprintln(w, items[i])
	n, err := strconv.Atoi(r.FormValue("lines"))
	// ruleid: go-index-from-input
	tail := lines[len(lines)-n:]
	// ruleid: go-index-from-input
	head := lines[:n]
}

func good(w http.ResponseWriter, r *http.Request) {
	i, err := strconv.Atoi(r.URL.Query().Get("i"))
	if i < 0 || i >= len(items) {
		return
	}
	// ok: go-index-from-input
	fmt.Fprintln(w, items[i])
	// ok: go-index-from-input
	first := items[0]
	// ok: go-index-from-input
	v := table[r.FormValue("k")]
}

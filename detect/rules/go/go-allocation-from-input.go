package a

func preview(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	// ruleid: go-allocation-from-input
	buf := make([]byte, n)
	width, _ := strconv.Atoi(r.FormValue("w"))
	// ruleid: go-allocation-from-input
	out := image.NewRGBA(image.Rect(0, 0, width, 10))
	// ruleid: go-allocation-from-input
	line := strings.Repeat("-", n)
}

func good(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil || n < 0 || n > 1000 {
		return
	}
	// ok: go-allocation-from-input
	buf := make([]byte, n)
	// ok: go-allocation-from-input
	data := make([]byte, len(r.FormValue("text")))
	m, err := strconv.Atoi(r.FormValue("m"))
	// ok: go-allocation-from-input
	list := make([]int, min(m, 100))
}

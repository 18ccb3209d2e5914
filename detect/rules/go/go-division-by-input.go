package a

func share(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("people"))
	// ruleid: go-division-by-input
	each := total / n
	// ruleid: go-division-by-input
	left := total % n
	var in struct{ Parts int }
	json.NewDecoder(r.Body).Decode(&in)
	// ruleid: go-division-by-input
	size := total / in.Parts
}

func good(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("people"))
	if n <= 0 {
		return
	}
	// ok: go-division-by-input
	each := total / n
	// ok: go-division-by-input
	half := total / 2
	// ok: go-division-by-input
	avg := sum / float64(len(list))
}

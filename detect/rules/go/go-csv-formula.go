package a

func export(w http.ResponseWriter, rows *sql.Rows) {
	out := csv.NewWriter(w)
	for rows.Next() {
		var customer, total string
		rows.Scan(&customer, &total)
		// ruleid: go-csv-formula
		out.Write([]string{customer, total})
	}
}

func add(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-csv-formula
	out.Write([]string{"1", r.FormValue("comment")})
	name := r.FormValue("name")
	// ruleid: go-csv-formula
	out.Write([]string{name})
	// ok: go-csv-formula
	out.Write([]string{"id", "name"})
	// ok: go-csv-formula
	out.Write([]string{strconv.Itoa(3)})
	// ok: go-csv-formula
	w.Write([]byte("ok"))
}

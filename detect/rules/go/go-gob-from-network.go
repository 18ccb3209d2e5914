package a

func take(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-gob-from-network
	err := gob.NewDecoder(r.Body).Decode(&list)
	raw, err := base64.StdEncoding.DecodeString(c.Value)
	// ruleid: go-gob-from-network
	dec := gob.NewDecoder(bytes.NewReader(raw))
	// ok: go-gob-from-network
	err = json.NewDecoder(r.Body).Decode(&list)
}

func serve(conn net.Conn) {
	// ruleid: go-gob-from-network
	d := gob.NewDecoder(conn)
}

func state(f *os.File) {
	// ok: go-gob-from-network
	d := gob.NewDecoder(f)
	// ok: go-gob-from-network
	e := gob.NewEncoder(conn)
}

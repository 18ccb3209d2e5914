for {
	conn, err := ln.Accept()
	// ruleid: go-gob-from-network
	dec := gob.NewDecoder(conn)
	var msg Message
	if err := dec.Decode(&

package a

func set(text string) error {
	value, err := strconv.Atoi(r.FormValue("v"))
	// ruleid: go-integer-narrowed
	level := int16(value)
	id, err := strconv.ParseInt(r.FormValue("v"), 10, 64)
	// ruleid: go-integer-narrowed
	key := int32(id)
	port, err := strconv.ParseUint(r.FormValue("v"), 10, 64)
	// ruleid: go-integer-narrowed
	p := uint16(port)
	return send(level, key, p)
}

func good(text string) error {
	v, err := strconv.ParseInt(r.FormValue("v"), 10, 16)
	// ok: go-integer-narrowed
	level := int16(v)
	n, err := strconv.Atoi(r.FormValue("v"))
	if n < 0 || n > math.MaxInt32 {
		return errRange
	}
	// ok: go-integer-narrowed
	k := int32(n)
	// ok: go-integer-narrowed
	count := int32(len(text))
	return nil
}

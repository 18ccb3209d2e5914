package a

func set(text string) error {
	value, err := strconv.Atoi(text)
	// ruleid: go-parsed-number-narrowed
	level := int16(value)
	id, err := strconv.ParseInt(text, 10, 64)
	// ruleid: go-parsed-number-narrowed
	key := int32(id)
	port, err := strconv.ParseUint(text, 10, 64)
	// ruleid: go-parsed-number-narrowed
	p := uint16(port)
	return send(level, key, p)
}

func good(text string) error {
	v, err := strconv.ParseInt(text, 10, 16)
	// ok: go-parsed-number-narrowed
	level := int16(v)
	n, err := strconv.Atoi(text)
	if n < 0 || n > math.MaxInt32 {
		return errRange
	}
	// ok: go-parsed-number-narrowed
	k := int32(n)
	// ok: go-parsed-number-narrowed
	count := int32(len(text))
	return nil
}

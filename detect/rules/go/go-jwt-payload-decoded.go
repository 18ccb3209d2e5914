package a

func partner(text string) (string, error) {
	parts := strings.Split(text, ".")
	// ruleid: go-jwt-payload-decoded
	data, err := base64.RawURLEncoding.DecodeString(parts[1])
	// ruleid: go-jwt-payload-decoded
	x, err := jwt.DecodeSegment(strings.Split(text, ".")[1])
	var c Claims
	return c.Partner, json.Unmarshal(data, &c)
}

func other(token string) {
	p := strings.SplitN(token, ".", 3)
	// ruleid: go-jwt-payload-decoded
	b, err := base64.RawStdEncoding.DecodeString(p[1])
	fields := strings.Split(token, ":")
	// ok: go-jwt-payload-decoded
	d, err := base64.StdEncoding.DecodeString(fields[1])
	// ok: go-jwt-payload-decoded
	e, err := base64.RawURLEncoding.DecodeString(token)
	// ok: go-jwt-payload-decoded
	t, err := jwt.Parse(token, keyFunc)
}

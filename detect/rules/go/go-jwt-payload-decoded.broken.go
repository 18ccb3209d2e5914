segs := strings.Split(tok, ".")
// ruleid: go-jwt-payload-decoded
payload, err := base64.RawURLEncoding.DecodeString(segs[1])
if err != nil {
	return nil,

out := filepath.Join("/tmp", name+".png")
// ruleid: go-temp-file-predictable
f, err := os.OpenFile(out, os.O_CREATE|os.O_WRONLY, 0o600)
if err != nil {
	return "",

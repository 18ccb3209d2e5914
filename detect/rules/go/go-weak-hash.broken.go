// ruleid: go-weak-hash
h := md5.New()
if _, err := io.Copy(h, f); err != nil {
	return "",

package a

func sum(name string, data []byte) {
	// ruleid: go-weak-hash
	a := md5.Sum([]byte(name))
	// ruleid: go-weak-hash
	b := sha1.Sum([]byte(name + ext))
	// ok: go-weak-hash
	c := sha256.Sum256([]byte(name))
	// ok: go-weak-hash
	d := sha512.New()
	// ok: go-weak-hash
	e := md5.Sum(data)
}

func id(name string) []byte {
	// ruleid: go-weak-hash
	h := md5.New()
	h.Write([]byte(name))
	return h.Sum(nil)
}

func file(f *os.File) []byte {
	// ok: go-weak-hash
	h := md5.New()
	io.Copy(h, f)
	return h.Sum(nil)
}

package a

func sum(data []byte) {
	// ruleid: go-weak-hash
	a := md5.Sum(data)
	// ruleid: go-weak-hash
	h := sha1.New()
	// ruleid: go-weak-hash
	b := sha1.Sum(data)
	// ok: go-weak-hash
	c := sha256.Sum256(data)
	// ok: go-weak-hash
	d := sha512.New()
	// ok: go-weak-hash
	e := blake2b.Sum256(data)
}

package a

func f(path string) {
	if _, err := os.Stat(path); os.IsNotExist(err) {
		// ruleid: go-check-then-use
		os.WriteFile(path, data, 0o600)
	}
	if _, err := os.Stat(dir); err != nil {
		// ruleid: go-check-then-use
		os.Mkdir(dir, 0o700)
	}
	// ok: go-check-then-use
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	// ok: go-check-then-use
	err = os.MkdirAll(dir, 0o700)
	// ok: go-check-then-use
	os.Remove(other)
}

func g(path string) {
	info, err := os.Lstat(path)
	// ruleid: go-check-then-use
	os.Remove(path)
}

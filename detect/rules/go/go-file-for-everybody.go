package a

func f(path string, data []byte) {
	// ruleid: go-file-for-everybody
	os.Chmod(path, 0777)
	// ruleid: go-file-for-everybody
	os.MkdirAll(uploadDir, 0o777)
	// ruleid: go-file-for-everybody
	os.WriteFile(configPath, data, 0o666)
	// ruleid: go-file-for-everybody
	syscall.Umask(0)
	// ok: go-file-for-everybody
	os.Chmod(path, 0o600)
	// ok: go-file-for-everybody
	os.MkdirAll(path, 0o750)
	// ok: go-file-for-everybody
	os.WriteFile(path, data, 0o644)
	// ok: go-file-for-everybody
	syscall.Umask(0o077)
}

func g(dir, name string, data []byte) {
	// ok: go-file-for-everybody
	os.MkdirAll(dir, 0o777)
	// ok: go-file-for-everybody
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o666)
	// ok: go-file-for-everybody
	h, err := os.OpenFile("/etc/app.conf", os.O_WRONLY, 0o666)
	// ruleid: go-file-for-everybody
	os.Mkdir("data", 0777)
	// ruleid: go-file-for-everybody
	i, err := os.OpenFile(archive, os.O_CREATE|os.O_WRONLY, 0o666)
}

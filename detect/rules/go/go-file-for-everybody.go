package a

func f(path string, data []byte) {
	// ruleid: go-file-for-everybody
	os.Chmod(path, 0777)
	// ruleid: go-file-for-everybody
	os.MkdirAll(path, 0o777)
	// ruleid: go-file-for-everybody
	os.WriteFile(path, data, 0o666)
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

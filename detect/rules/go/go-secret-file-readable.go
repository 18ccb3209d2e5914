package a

func save(dir string, priv []byte) {
	// ruleid: go-secret-file-readable
	os.WriteFile(filepath.Join(dir, "server.key"), priv, 0o644)
	// ruleid: go-secret-file-readable
	os.WriteFile("/etc/app/credentials.json", data, 0644)
	// ruleid: go-secret-file-readable
	os.WriteFile(path, pem.EncodeToMemory(privBlock), 0644)
	// ok: go-secret-file-readable
	os.WriteFile(filepath.Join(dir, "server.key"), priv, 0o600)
	// ok: go-secret-file-readable
	os.WriteFile(filepath.Join(dir, "page.html"), data, 0o644)
	// ok: go-secret-file-readable
	os.WriteFile("server.crt", cert, 0o644)
}

package a

func index(sealed []byte) error {
	path := filepath.Join(os.TempDir(), "backup-index")
	// ruleid: go-temp-file-predictable
	if err := os.WriteFile(path, sealed, 0o600); err != nil {
		return err
	}
	// ruleid: go-temp-file-predictable
	f, err := os.Create("/tmp/report.txt")
	// ruleid: go-temp-file-predictable
	g, err := os.Create(fmt.Sprintf("/tmp/job-%d", os.Getpid()))
	// ok: go-temp-file-predictable
	h, err := os.CreateTemp("", "report-*")
	// ok: go-temp-file-predictable
	dir, err := os.MkdirTemp("", "job-")
	// ok: go-temp-file-predictable
	k, err := os.Create(filepath.Join(dir, "out.txt"))
	return nil
}

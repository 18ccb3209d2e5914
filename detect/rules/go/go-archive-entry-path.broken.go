for _, f := range r.File {
	// ruleid: go-archive-entry-path
	path := filepath.Join(dest, f.Name)
	if f.FileInfo().IsDir() {
		os.MkdirAll(path, os.ModePerm)

package a

func unpack(zr *zip.ReadCloser, dir string) error {
	for _, f := range zr.File {
		in, err := f.Open()
		out, err := os.Create(filepath.Join(dir, filepath.Base(f.Name)))
		// ruleid: go-decompression-unlimited
		_, err = io.Copy(out, in)
	}
	return nil
}

func body(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	// ruleid: go-decompression-unlimited
	data, err := io.ReadAll(zr)
	// ruleid: go-decompression-unlimited
	n, err := buf.ReadFrom(zr)
	// ok: go-decompression-unlimited
	some, err := io.ReadAll(io.LimitReader(zr, 1<<20))
	// ok: go-decompression-unlimited
	m, err := io.CopyN(out, zr, 1<<20)
	// ok: go-decompression-unlimited
	own, err := io.ReadAll(cacheFile)
}

package arc

func unzip(zr *zip.Reader, dir string) {
	for _, f := range zr.File {
		// ruleid: go-archive-entry-path
		target := filepath.Join(dir, f.Name)
		write(target, f)
	}
}

func local(zr *zip.Reader, dir string) {
	for _, f := range zr.File {
		if !filepath.IsLocal(f.Name) {
			continue
		}
		// ok: go-archive-entry-path
		write(filepath.Join(dir, f.Name), f)
	}
	for _, f := range zr.File {
		// ok: go-archive-entry-path
		write(filepath.Join(dir, filepath.Base(f.Name)), f)
	}
}

func entry(r io.Reader, h *tar.Header, dir string) error {
	// ruleid: go-archive-entry-path
	target := filepath.Join(dir, h.Name)
	return write(target, r)
}

func all(tr *tar.Reader, dir string) {
	for {
		hdr, err := tr.Next()
		if err == io.EOF {
			return
		}
		// ruleid: go-archive-entry-path
		p := filepath.Join(dir, hdr.Name)
		os.Create(p)
	}
}

func checked(tr *tar.Reader, dir string) {
	for {
		hdr, err := tr.Next()
		// ok: go-archive-entry-path
		p := filepath.Join(dir, hdr.Name)
		if !strings.HasPrefix(p, filepath.Clean(dir)+"/") {
			return
		}
	}
}

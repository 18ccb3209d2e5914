package arc

func link(h *tar.Header, target string) error {
	if h.Typeflag == tar.TypeLink {
		// ruleid: go-archive-link
		return os.Link(filepath.Join(root, h.Linkname), target)
	}
	// ruleid: go-archive-link
	return os.Symlink(h.Linkname, target)
}

func checked(h *tar.Header, target string) error {
	if !filepath.IsLocal(h.Linkname) {
		return errLink
	}
	// ok: go-archive-link
	return os.Symlink(h.Linkname, target)
}

func own(target string) {
	// ok: go-archive-link
	os.Symlink("current", target)
	// ok: go-archive-link
	os.Link(old, target)
}

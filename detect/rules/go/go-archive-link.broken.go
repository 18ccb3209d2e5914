case tar.TypeSymlink:
	// ruleid: go-archive-link
	if err := os.Symlink(header.Linkname, path); err != nil {
		return fmt.Errorf(

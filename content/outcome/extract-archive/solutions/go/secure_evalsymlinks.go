package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func inside(base, path string) bool {
	return path == base || strings.HasPrefix(path, base+string(filepath.Separator))
}

// realParent makes the folder that target lies in and tells whether it is below
// base once links are followed.
func realParent(base, target string) bool {
	dir := filepath.Dir(target)
	// Look at the deepest folder that exists before making more below it.
	for d := dir; ; d = filepath.Dir(d) {
		if _, err := os.Lstat(d); err != nil {
			continue
		}
		real, err := filepath.EvalSymlinks(d)
		if err != nil || !inside(base, real) {
			return false
		}
		break
	}
	return os.MkdirAll(dir, 0o755) == nil
}

func ExtractArchive(archive, dest string) int64 {
	raw, err := os.ReadFile(archive)
	if err != nil {
		return -1
	}
	var r io.Reader = bytes.NewReader(raw)
	if bytes.HasPrefix(raw, []byte{0x1f, 0x8b}) {
		if r, err = gzip.NewReader(r); err != nil {
			return -1
		}
	}
	if err := os.MkdirAll(dest, 0o755); err != nil {
		return -1
	}
	base, err := filepath.EvalSymlinks(dest)
	if err != nil {
		return -1
	}

	var count int64
	tr := tar.NewReader(r)
	for {
		hdr, err := tr.Next()
		if err == io.EOF {
			return count
		}
		if err != nil {
			return -1
		}
		name := strings.TrimRight(hdr.Name, "/")
		if !filepath.IsLocal(name) {
			continue
		}
		target := filepath.Join(base, name)
		if target == base || !realParent(base, target) {
			continue
		}
		if hdr.Typeflag == tar.TypeDir {
			if err := os.Mkdir(target, 0o755); err != nil && !os.IsExist(err) {
				return -1
			}
			continue
		}
		if hdr.Typeflag != tar.TypeReg && hdr.Typeflag != tar.TypeSymlink {
			continue
		}
		if err := os.Remove(target); err != nil && !os.IsNotExist(err) {
			continue
		}
		if hdr.Typeflag == tar.TypeSymlink {
			if filepath.IsAbs(hdr.Linkname) || !inside(base, filepath.Join(filepath.Dir(target), hdr.Linkname)) {
				continue
			}
			if err := os.Symlink(hdr.Linkname, target); err != nil {
				return -1
			}
			continue
		}
		data, err := io.ReadAll(tr)
		if err != nil {
			return -1
		}
		if err := os.WriteFile(target, data, 0o644); err != nil {
			return -1
		}
		count++
	}
}

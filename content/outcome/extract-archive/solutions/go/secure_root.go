package main

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path"
	"strings"
)

// openTar returns a reader for a plain or compressed archive.
func openTar(f *os.File) (*tar.Reader, error) {
	buf := bufio.NewReader(f)
	magic, err := buf.Peek(2)
	if err != nil {
		return nil, err
	}
	if magic[0] != 0x1f || magic[1] != 0x8b {
		return tar.NewReader(buf), nil
	}
	zr, err := gzip.NewReader(buf)
	if err != nil {
		return nil, err
	}
	return tar.NewReader(zr), nil
}

// ExtractArchive unpacks archive into dest. All names are looked up through an
// os.Root, so neither ".." nor a link can lead out of it.
func ExtractArchive(archive string, dest string) int64 {
	f, err := os.Open(archive)
	if err != nil {
		return -1
	}
	defer f.Close()
	tr, err := openTar(f)
	if err != nil {
		return -1
	}
	hdr, err := tr.Next()
	if err != nil && !errors.Is(err, io.EOF) {
		return -1
	}
	if err := os.MkdirAll(dest, 0o755); err != nil {
		panic(err)
	}
	root, err := os.OpenRoot(dest)
	if err != nil {
		panic(err)
	}
	defer root.Close()

	var count int64
	for ; err == nil; hdr, err = tr.Next() {
		name := path.Clean(hdr.Name)
		if name == "." || path.IsAbs(name) || name == ".." || strings.HasPrefix(name, "../") {
			continue
		}
		switch hdr.Typeflag {
		case tar.TypeDir:
			_ = root.MkdirAll(name, 0o755)
		case tar.TypeSymlink:
			if root.MkdirAll(path.Dir(name), 0o755) == nil {
				_ = root.Remove(name)
				_ = root.Symlink(hdr.Linkname, name)
			}
		case tar.TypeReg:
			if writeFile(root, name, tr) == nil {
				count++
			}
		}
	}
	return count
}

func writeFile(root *os.Root, name string, r io.Reader) error {
	if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	if err := root.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	out, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, r); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}

package main

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func ExtractArchive(archive, dest string) int64 {
	f, err := os.Open(archive)
	if err != nil {
		return -1
	}
	defer f.Close()

	br := bufio.NewReader(f)
	var r io.Reader = br
	if magic, _ := br.Peek(2); len(magic) == 2 && magic[0] == 0x1f && magic[1] == 0x8b {
		gz, err := gzip.NewReader(br)
		if err != nil {
			return -1
		}
		defer gz.Close()
		r = gz
	}
	if err := os.MkdirAll(dest, 0755); err != nil {
		return -1
	}

	var count int64
	tr := tar.NewReader(r)
	for {
		hdr, err := tr.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return -1
		}
		target := filepath.Join(dest, hdr.Name)
		// Skip everything that would land outside of dest.
		if !strings.HasPrefix(target, filepath.Clean(dest)) {
			continue
		}
		switch hdr.Typeflag {
		case tar.TypeDir:
			if err := os.MkdirAll(target, 0755); err != nil {
				return -1
			}
		case tar.TypeReg:
			if err := os.MkdirAll(filepath.Dir(target), 0755); err != nil {
				return -1
			}
			out, err := os.Create(target)
			if err != nil {
				return -1
			}
			_, err = io.Copy(out, tr)
			out.Close()
			if err != nil {
				return -1
			}
			count++
		case tar.TypeSymlink:
			if err := os.MkdirAll(filepath.Dir(target), 0755); err != nil {
				return -1
			}
			linkTarget := filepath.Join(filepath.Dir(target), hdr.Linkname)
			if filepath.IsAbs(hdr.Linkname) || !strings.HasPrefix(linkTarget, filepath.Clean(dest)) {
				continue
			}
			os.Remove(target)
			if err := os.Symlink(hdr.Linkname, target); err != nil {
				return -1
			}
		}
	}
	return count
}

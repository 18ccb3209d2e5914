package oracle

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"strings"
	"time"
)

// epoch is the time of every member: archives must not vary.
func epoch() time.Time { return time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC) }

// BuildTar makes a tar archive (POSIX, with PAX headers where names need them).
// Names are taken as they are: that is what some of them are for.
func BuildTar(entries []Entry, gz bool) ([]byte, error) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		h := &tar.Header{Name: string(e.Name), Mode: int64(e.Mode), Typeflag: tar.TypeReg, ModTime: epoch()}
		switch {
		case e.Dir:
			h.Typeflag, h.Mode = tar.TypeDir, int64(e.Mode|0o111)
		case e.Link != "":
			h.Typeflag, h.Linkname = tar.TypeSymlink, string(e.Link)
		case e.Hardlink != "":
			h.Typeflag, h.Linkname = tar.TypeLink, string(e.Hardlink)
		default:
			h.Size = int64(len(e.Data))
		}
		if err := w.WriteHeader(h); err != nil {
			return nil, fmt.Errorf("archive %q: %w", e.Name, err)
		}
		if h.Size > 0 {
			if _, err := w.Write(e.Data); err != nil {
				return nil, fmt.Errorf("archive %q: %w", e.Name, err)
			}
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("archive: %w", err)
	}
	if !gz {
		return b.Bytes(), nil
	}
	var z bytes.Buffer
	zw := gzip.NewWriter(&z)
	if _, err := zw.Write(b.Bytes()); err != nil {
		return nil, fmt.Errorf("compress archive: %w", err)
	}
	if err := zw.Close(); err != nil {
		return nil, fmt.Errorf("compress archive: %w", err)
	}
	return z.Bytes(), nil
}

// BuildZip makes a zip archive. Symbolic links are written as Unix tools do; hard
// links do not exist there.
func BuildZip(entries []Entry) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: string(e.Name), Method: zip.Deflate, Modified: epoch()}
		mode, data := fs.FileMode(e.Mode&0o777), []byte(e.Data)
		switch {
		case e.Hardlink != "":
			return nil, fmt.Errorf("archive %q: a zip has no hard links", e.Name)
		case e.Dir:
			mode, data = mode|fs.ModeDir|0o111, nil
			if !strings.HasSuffix(h.Name, "/") {
				h.Name += "/"
			}
		case e.Link != "":
			mode, data = 0o777|fs.ModeSymlink, []byte(e.Link)
		}
		h.SetMode(mode)
		f, err := w.CreateHeader(h)
		if err != nil {
			return nil, fmt.Errorf("archive %q: %w", e.Name, err)
		}
		if len(data) > 0 {
			if _, err := f.Write(data); err != nil {
				return nil, fmt.Errorf("archive %q: %w", e.Name, err)
			}
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("archive: %w", err)
	}
	return b.Bytes(), nil
}

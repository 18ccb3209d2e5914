package mine

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is read of one archive at most. An archive that goes beyond is refused as a
// whole: it is broken, or made to fill memory and disk.
const (
	mostEntries  = 500_000
	mostUnpacked = 4 << 30 // bytes of all its files
	mostName     = 512     // bytes of a file's name
)

// entry is a file of an archive or a folder.
type entry struct {
	name string // clean, with slashes, below the top
	size int64
	// read reads the file. It is called before the next entry is asked for.
	read func() ([]byte, error)
}

// archive walks through an archive, whatever its name: zip (wheel, jar), tar,
// plain or packed by gzip, bzip2 or xz (sdist, npm's, crate), or Ruby's gem. Links,
// devices and names that lead elsewhere are passed over: nothing is followed.
type archive struct {
	entries  int
	unpacked int64
	inner    bool // the archive within a gem is read; it holds no other
	each     func(entry) error
	unsafe   func(name string) // told of what was passed over
}

func (a *archive) file(name string) (err error) {
	f, err := os.Open(name)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	head := make([]byte, 4)
	if _, err := io.ReadFull(f, head); err != nil {
		return errors.New("is too short to be an archive")
	}
	if bytes.Equal(head, []byte("PK\x03\x04")) {
		return a.zip(f)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("read: %w", err)
	}
	return a.packed(f)
}

// packed reads a tar, packed or not.
func (a *archive) packed(r io.Reader) error {
	in := bufio.NewReaderSize(r, 1<<16)
	head, _ := in.Peek(6) // a shorter one is no archive, and told so below
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		z, err := gzip.NewReader(in)
		if err != nil {
			return fmt.Errorf("unpack: %w", err)
		}
		return a.tar(z)
	case bytes.HasPrefix(head, []byte("BZh")):
		return a.tar(bzip2.NewReader(in))
	case bytes.HasPrefix(head, []byte("\xfd7zXZ\x00")):
		return a.tar(&xzReader{in: in, check: noStream})
	}
	return a.tar(in)
}

func (a *archive) tar(r io.Reader) error {
	// What lies between the files counts too: it has to be unpacked as well.
	counted := &metered{r, &a.unpacked}
	in := tar.NewReader(counted)
	for first := true; ; first = false {
		h, err := in.Next()
		switch {
		case errors.Is(err, io.EOF) && !first:
			return drain(counted)
		case errors.Is(err, errUnpacked), errors.Is(err, errXZDictionary), errors.Is(err, errXZ):
			return err
		case err != nil && first:
			return errors.New("is no archive that is known (zip, wheel, jar, tar, tar.gz, crate, gem)")
		case err != nil:
			return fmt.Errorf("is broken: %w", err)
		case h.Typeflag != tar.TypeReg:
			if err := a.count(); err != nil {
				return err
			}
			continue
		case h.Name == "data.tar.gz" && !a.inner:
			a.inner = true
			if err := a.packed(in); err != nil {
				return err
			}
			continue
		}
		if err := a.entry(h.Name, h.Size, in); err != nil {
			return err
		}
	}
}

// drain reads on to the end, where a packed file's checksum is.
func drain(r io.Reader) error {
	if _, err := io.Copy(io.Discard, r); err != nil {
		return fmt.Errorf("is broken: %w", err)
	}
	return nil
}

func (a *archive) zip(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	z, err := zip.NewReader(f, info.Size())
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return fmt.Errorf("is a broken zip: %w", err)
	}
	for _, e := range z.File {
		if !e.Mode().IsRegular() {
			if err := a.count(); err != nil {
				return err
			}
			continue
		}
		r := &lazyZip{file: e}
		err := a.entry(e.Name, int64(min(e.UncompressedSize64, mostUnpacked)), &metered{r, &a.unpacked})
		if err := errors.Join(err, r.close()); err != nil {
			return err
		}
	}
	return nil
}

// lazyZip opens a file of a zip when it is read.
type lazyZip struct {
	file *zip.File
	open io.ReadCloser
}

func (l *lazyZip) Read(p []byte) (int, error) {
	if l.open == nil {
		var err error
		if l.open, err = l.file.Open(); err != nil {
			return 0, err
		}
	}
	return l.open.Read(p)
}

func (l *lazyZip) close() error {
	if l.open == nil {
		return nil
	}
	return l.open.Close()
}

var (
	errUnpacked = fmt.Errorf("unpacks to more than %d MB", mostUnpacked>>20)
	errEntries  = fmt.Errorf("holds more than %d files", mostEntries)
)

func (a *archive) count() error {
	if a.entries++; a.entries > mostEntries {
		return errEntries
	}
	return nil
}

func (a *archive) entry(name string, size int64, r io.Reader) error {
	if err := a.count(); err != nil {
		return err
	}
	clean, ok := cleanName(name)
	if !ok {
		a.unsafe(name)
		return nil
	}
	return a.each(entry{name: clean, size: size, read: func() ([]byte, error) {
		data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", clean, err)
		}
		return data, nil
	}})
}

// metered counts what is unpacked, over all files of an archive.
type metered struct {
	r     io.Reader
	total *int64
}

func (m *metered) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if *m.total += int64(n); *m.total > mostUnpacked {
		return 0, errUnpacked
	}
	return n, err
}

// cleanName is the name of a file in an archive, with what means nothing taken
// out; false when it leads elsewhere or is not the name of a file.
func cleanName(name string) (string, bool) {
	if name == "" || len(name) > mostName || !utf8.ValidString(name) || strings.ContainsAny(name, `\:`) || path.IsAbs(name) || strings.HasSuffix(name, "/") {
		return "", false
	}
	if strings.ContainsFunc(name, unicode.IsControl) {
		return "", false
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return "", false
		}
	}
	clean := path.Clean(name)
	return clean, clean != "."
}

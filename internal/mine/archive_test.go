package mine

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ulikunitz/xz"
)

// pack writes an archive.
func pack(t *testing.T, file, form string, files map[string]string) {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch form {
	case "zip":
		err = packZip(&b, files)
	case "tar":
		err = packTar(&b, files)
	case "tar.gz":
		z := gzip.NewWriter(&b)
		err = errors.Join(packTar(z, files), z.Close())
	case "tar.xz":
		var z *xz.Writer
		if z, err = xz.NewWriter(&b); err == nil {
			err = errors.Join(packTar(z, files), z.Close())
		}
	case "gem":
		var inner bytes.Buffer
		z := gzip.NewWriter(&inner)
		err = errors.Join(packTar(z, files), z.Close())
		err = errors.Join(err, packTar(&b, map[string]string{"metadata.gz": "x", "data.tar.gz": inner.String()}))
	}
	if err = errors.Join(err, os.WriteFile(file, b.Bytes(), 0o644)); err != nil {
		t.Fatal(err)
	}
}

func packZip(w io.Writer, files map[string]string) error {
	z := zip.NewWriter(w)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		f, err := z.Create(name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, files[name]); err != nil {
			return err
		}
	}
	return z.Close()
}

func packTar(w io.Writer, files map[string]string) error {
	t := tar.NewWriter(w)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := t.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(files[name]))}); err != nil {
			return err
		}
		if _, err := io.WriteString(t, files[name]); err != nil {
			return err
		}
	}
	return t.Close()
}

// list reads an archive.
func list(file string) (names, unsafe []string, err error) {
	a := &archive{
		each: func(e entry) error {
			if _, err := e.read(); err != nil {
				return err
			}
			names = append(names, e.name)
			return nil
		},
		unsafe: func(name string) { unsafe = append(unsafe, name) },
	}
	err = a.file(file)
	return names, unsafe, err
}

func TestHostileNames(t *testing.T) {
	hostile := map[string]string{
		"../out.py": "x", "/etc/out.py": "x", "a/../../out.py": "x", `..\out.py`: "x", "C:/out.py": "x", "a/\x1b[2J.py": "x", "ok/./in.py": "x", "ok.py": "x",
	}
	for _, form := range []string{"zip", "tar.gz"} {
		file := filepath.Join(t.TempDir(), "hostile."+form)
		pack(t, file, form, hostile)
		names, unsafe, err := list(file)
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(names)
		if d := cmp.Diff([]string{"ok.py", "ok/in.py"}, names); d != "" || len(unsafe) != 6 {
			t.Errorf("%s: %v, unsafe %q", form, names, unsafe)
		}
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range []*tar.Header{
		{Name: "link.py", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"},
		{Name: "hard.py", Typeflag: tar.TypeLink, Linkname: "../../etc/passwd"},
		{Name: "dev.py", Typeflag: tar.TypeChar},
		{Name: "dir.py/", Typeflag: tar.TypeDir},
		{Name: "real.py", Typeflag: tar.TypeReg},
	} {
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(t.TempDir(), "links.tar")
	if err := errors.Join(w.Close(), os.WriteFile(file, b.Bytes(), 0o644)); err != nil {
		t.Fatal(err)
	}
	names, _, err := list(file)
	if d := cmp.Diff([]string{"real.py"}, names); d != "" || err != nil {
		t.Error(d, err)
	}
}

func TestTreeFollowsNoLink(t *testing.T) {
	dir, out := t.TempDir(), t.TempDir()
	err := errors.Join(
		os.WriteFile(filepath.Join(out, "out.py"), []byte("x"), 0o644), os.Symlink(out, filepath.Join(dir, "away")),
		os.Symlink(filepath.Join(out, "out.py"), filepath.Join(dir, "out.py")), os.Symlink(dir, filepath.Join(dir, "loop")),
		os.WriteFile(filepath.Join(dir, "in.py"), []byte("x"), 0o644),
	)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	err = walkTree(t.Context(), dir, func(e entry) error { names = append(names, e.name); return nil }, func(string) {})
	if d := cmp.Diff([]string{"in.py"}, names); d != "" || err != nil {
		t.Error(d, err)
	}
}

// TestTreeGoesOn: what cannot be read is told, and the rest is mined.
func TestTreeGoesOn(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.py", "b.py", "c.py", "d\x1b.py"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var names, unsafe []string
	err := walkTree(t.Context(), dir, func(e entry) error {
		if e.name == "b.py" {
			return os.ErrPermission
		}
		names = append(names, e.name)
		return nil
	}, func(name string) { unsafe = append(unsafe, name) })
	if d := cmp.Diff([]string{"a.py", "c.py"}, names); d != "" || len(unsafe) != 1 || !errors.Is(err, os.ErrPermission) {
		t.Error(d, unsafe, err)
	}
}

// TestGemInGem: only the archive that a gem holds is opened, none within that.
func TestGemInGem(t *testing.T) {
	gem := func(inner string) string {
		var b, out bytes.Buffer
		z := gzip.NewWriter(&b)
		_, err := io.WriteString(z, inner)
		if err = errors.Join(err, z.Close(), packTar(&out, map[string]string{"data.tar.gz": b.String()})); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	file := filepath.Join(t.TempDir(), "deep.gem")
	if err := os.WriteFile(file, []byte(gem(gem(gem("")))), 0o644); err != nil {
		t.Fatal(err)
	}
	names, _, err := list(file)
	if d := cmp.Diff([]string{"data.tar.gz"}, names); d != "" || err != nil {
		t.Error(d, err)
	}
}

func TestTooManyFiles(t *testing.T) {
	a := &archive{entries: mostEntries, each: func(entry) error { return nil }}
	if err := a.entry("a.py", 1, strings.NewReader("x")); !errors.Is(err, errEntries) {
		t.Error(err)
	}
}

// TestBomb unpacks an archive whose files are far larger than it: reading ends at
// the limit.
func TestBomb(t *testing.T) {
	for _, form := range []string{"zip", "tar.gz"} {
		file := filepath.Join(t.TempDir(), "bomb."+form)
		pack(t, file, form, map[string]string{"a.py": strings.Repeat("\n", 8<<20), "b.py": strings.Repeat("\n", 8<<20)})
		a := &archive{unpacked: mostUnpacked - 9<<20, unsafe: func(string) {}, each: func(e entry) error {
			data, err := e.read()
			if len(data) > maxFile+1 {
				t.Errorf("%d bytes of one file are read", len(data))
			}
			return err
		}}
		err := a.file(file)
		if form == "tar.gz" && !errors.Is(err, errUnpacked) || form == "zip" && err != nil {
			t.Errorf("%s: %v", form, err)
		}
	}
}

func TestBrokenArchives(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "whole")
	for _, form := range []string{"zip", "tar.gz", "tar.xz"} {
		pack(t, whole, form, map[string]string{"a.py": strings.Repeat("some text\n", 1000)})
		data, err := os.ReadFile(whole)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{0, 3, 5, len(data) / 2, len(data) - 30} {
			if err := os.WriteFile(whole, data[:n], 0o644); err != nil {
				t.Fatal(err)
			}
			if _, _, err := list(whole); err == nil {
				t.Errorf("%s cut to %d bytes is taken", form, n)
			}
		}
	}
}

func FuzzCleanName(f *testing.F) {
	for _, s := range []string{"a/b.py", "../a", "/a", "a//b", "./a", "a/..", ".", "a\\b", "a\x00b", "..."} {
		f.Add(s)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, name string) {
		clean, ok := cleanName(name)
		if !ok {
			return
		}
		if again, ok := cleanName(clean); !ok || again != clean {
			t.Errorf("%q becomes %q becomes %q", name, clean, again)
		}
		if !filepath.IsLocal(clean) || !strings.HasPrefix(filepath.Join(dir, clean), dir+"/") {
			t.Errorf("%q leads out of its folder as %q", name, clean)
		}
	})
}

func FuzzArchive(f *testing.F) {
	for _, form := range []string{"zip", "tar", "tar.gz", "tar.xz", "gem"} {
		file := filepath.Join(f.TempDir(), "seed")
		var b bytes.Buffer
		if form == "zip" {
			_ = packZip(&b, map[string]string{"a.py": "x = 1\n"})
		} else {
			_ = packTar(&b, map[string]string{"a.py": "x = 1\n"})
		}
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	file := filepath.Join(f.TempDir(), fmt.Sprint(os.Getpid()))
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
		names, _, _ := list(file) // an error is fine
		for _, n := range names {
			if !filepath.IsLocal(n) {
				t.Errorf("name %q", n)
			}
		}
	})
}

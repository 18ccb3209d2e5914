package buildcache

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

func content(entry string) string { return filepath.Join(entry, "content") }
func files(entry string) string   { return filepath.Join(entry, "files") }

// hit reports whether an entry is there and whole, and marks it used.
func hit(entry string) bool {
	want, err := os.ReadFile(files(entry))
	if err != nil {
		return false
	}
	have, _, err := listFiles(content(entry), nil)
	if err != nil || !bytes.Equal(want, have) {
		return false
	}
	now := time.Now()
	return os.Chtimes(files(entry), now, now) == nil
}

// seal opens a new entry to every reader, and writes the list of its files.
func seal(entry string) (size int64, err error) {
	list, size, err := listFiles(content(entry), open)
	if err != nil {
		return 0, err
	}
	if err := os.Chmod(entry, 0o755); err != nil { //nolint:gosec // programs of other users read it
		return 0, err
	}
	if err := os.WriteFile(files(entry), list, 0o644); err != nil { //nolint:gosec // as above
		return 0, err
	}
	return size, os.Chmod(files(entry), 0o644) //nolint:gosec // as above
}

// listFiles writes a line with size and name for each file below dir, in order,
// after visit (when given) has seen it. The sum of sizes comes with it.
func listFiles(dir string, visit func(path string, info fs.FileInfo) error) ([]byte, int64, error) {
	var list bytes.Buffer
	var size int64
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if visit != nil {
			if err := visit(path, info); err != nil {
				return err
			}
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		if d.Type().IsRegular() {
			size += info.Size()
			fmt.Fprintf(&list, "%d %q\n", info.Size(), rel)
		} else {
			fmt.Fprintf(&list, "%s %q\n", d.Type(), rel)
		}
		return nil
	})
	return list.Bytes(), size, err
}

// open makes a file or folder readable by everyone, whatever the umask was.
func open(path string, info fs.FileInfo) error {
	switch {
	case info.IsDir(), info.Mode().IsRegular() && info.Mode()&0o100 != 0:
		return os.Chmod(path, 0o755) //nolint:gosec // programs of other users read it
	case info.Mode().IsRegular():
		return os.Chmod(path, 0o644) //nolint:gosec // as above
	}
	return fmt.Errorf("%s: neither file nor folder", path)
}

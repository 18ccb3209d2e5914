package provider

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Limits on what an exec: command may leave as its answer.
const (
	maxFiles      = 200
	maxFilesBytes = 4 << 20
	maxVisited    = 20000 // files and folders looked at
)

// readFolder reads the regular files that a command left in dir, in sorted
// order until a limit is reached. The content is hostile: links are not
// followed, pipes and devices not opened, and nothing outside dir is reached,
// even when a surviving process swaps a folder for a link meanwhile. Folders
// that tools fill by themselves (hidden ones, node_modules and the like) are
// no answer and are passed over.
func readFolder(dir string) (files map[string][]byte, truncated bool, err error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, false, err
	}
	defer func() { _ = root.Close() }()
	files = map[string][]byte{}
	total, visited := 0, 0
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		visited++
		switch {
		case err != nil && name == ".":
			return err
		case err != nil:
			return skip(d) // gone or unreadable: not part of the answer
		case visited > maxVisited:
			truncated = true
			return fs.SkipAll
		case d.IsDir() && name != "." && isTooling(d.Name()):
			return fs.SkipDir
		case !d.Type().IsRegular():
			return nil
		}
		content, err := readRegular(root, name, maxFilesBytes-total)
		switch {
		case errors.Is(err, errBodyTooLarge) || len(files) == maxFiles:
			truncated = true
		case err == nil:
			total += len(content)
			files[name] = content
		}
		return nil
	})
	return files, truncated, err
}

// skip passes over an entry that cannot be read.
func skip(d fs.DirEntry) error {
	if d != nil && d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

func readRegular(root *os.Root, name string, room int) ([]byte, error) {
	f, err := root.OpenFile(name, os.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, fs.ErrInvalid
	}
	if info.Size() > int64(room) {
		return nil, errBodyTooLarge
	}
	b, err := io.ReadAll(io.LimitReader(f, int64(room)+1))
	if len(b) > room {
		return nil, errBodyTooLarge
	}
	return b, err
}

func isTooling(folder string) bool {
	switch folder {
	case "node_modules", "__pycache__", "target", "venv", "vendor":
		return true
	}
	return strings.HasPrefix(folder, ".")
}

// removeAll deletes dir, also below folders that the command made unwritable.
func removeAll(dir string) {
	if os.RemoveAll(dir) == nil {
		return
	}
	_ = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() {
			_ = os.Chmod(p, 0o700)
		}
		return nil
	})
	_ = os.RemoveAll(dir)
}

// Package content holds what a stranger adds to without touching Go: outcome
// tasks, prompt fragments, prices. It is embedded in the program, and a folder
// of the user's (--content DIR) is laid over it, file by file.
package content

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
)

//go:embed *
var embedded embed.FS

// Open returns the content: the embedded one, with dir laid over it when dir is
// not empty. A file in dir hides the embedded file of the same path; folders are
// merged.
func Open(dir string) (fs.FS, error) {
	if dir == "" {
		return embedded, nil
	}
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() {
		return nil, &eval.Fault{File: dir, Text: "the content folder is not there", Hint: "give --content an existing folder"}
	}
	return overlay{top: os.DirFS(dir), base: embedded}, nil
}

// Hash is a hex SHA-256 over the paths and contents of every file below root in
// fsys, for the manifest of a run. Go files at the root of the content are code,
// and left out.
func Hash(fsys fs.FS, root string) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(fsys, root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || (path.Dir(p) == "." && path.Ext(p) == ".go") {
			return err
		}
		data, err := fs.ReadFile(fsys, p)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%d %s %d\n", len(p), p, len(data))
		sum.Write(data)
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("hash content: %w", err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// overlay is top over base.
type overlay struct{ top, base fs.FS }

// Open implements fs.FS.
func (o overlay) Open(name string) (fs.File, error) {
	f, err := o.top.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.base.Open(name)
	}
	return f, err
}

// ReadDir implements fs.ReadDirFS: the entries of both, top's where both have
// one, sorted by name.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	top, topErr := fs.ReadDir(o.top, name)
	base, baseErr := fs.ReadDir(o.base, name)
	if topErr != nil && !errors.Is(topErr, fs.ErrNotExist) {
		return nil, topErr
	}
	if topErr != nil && baseErr != nil {
		return nil, baseErr
	}
	seen := map[string]bool{}
	var all []fs.DirEntry
	for _, e := range append(top, base...) {
		if !seen[e.Name()] {
			seen[e.Name()] = true
			all = append(all, e)
		}
	}
	slices.SortFunc(all, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return all, nil
}

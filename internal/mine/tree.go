package mine

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/ignore"
	"example.com/plumb/internal/scan"
)

// source is one place that code is taken from.
type source struct {
	id      string // cluster and origin of its cases
	licence string
	// languages taken of it; empty means all.
	languages   []detect.Language
	only, leave *ignore.List
	// walk goes through its files, always in the same order. unsafe is told of what
	// was passed over because its name leads elsewhere.
	walk func(ctx context.Context, each func(entry) error, unsafe func(string)) error
}

// wants says whether patterns let a file through.
func (s source) wants(name string) bool {
	return (s.only == nil || s.only.Empty() || s.only.Covers(name)) && (s.leave == nil || !s.leave.Covers(name))
}

// pathSource is a folder or an archive that the user named.
func pathSource(name string) (source, error) {
	info, err := os.Stat(name)
	if err != nil {
		return source{}, &eval.Fault{File: name, Text: "there is no such file or folder", Hint: "name folders with source code, or archives of them"}
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return source{}, fmt.Errorf("find %s: %w", name, err)
	}
	if !info.IsDir() && !info.Mode().IsRegular() {
		return source{}, &eval.Fault{File: name, Text: "is neither a file nor a folder", Hint: "name folders with source code, or archives of them"}
	}
	s := source{id: filepath.Base(abs)}
	if info.IsDir() {
		s.walk = func(ctx context.Context, each func(entry) error, unsafe func(string)) error {
			return walkTree(ctx, abs, each, unsafe)
		}
		return s, nil
	}
	s.walk = func(_ context.Context, each func(entry) error, unsafe func(string)) error {
		a := &archive{each: each, unsafe: unsafe}
		return a.file(abs)
	}
	return s, nil
}

// tree walks through a folder. Links are not followed; what .gitignore files name
// and folders of dependencies are left out, as plumb scan does.
type tree struct {
	root   *os.Root
	each   func(entry) error
	unsafe func(string)
	faults []error // what could not be read
}

func walkTree(ctx context.Context, dir string, each func(entry) error, unsafe func(string)) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	t := &tree{root: root, each: each, unsafe: unsafe}
	t.folder(ctx, ".", nil)
	if err := ctx.Err(); err != nil {
		t.faults = append(t.faults, fmt.Errorf("walk: %w", err))
	}
	return errors.Join(append(t.faults, root.Close())...)
}

// folder walks through one folder. What cannot be read is noted, and the rest goes
// on.
func (t *tree) folder(ctx context.Context, dir string, rules *ignore.Stack) {
	entries, err := fs.ReadDir(t.root.FS(), dir)
	if err != nil {
		t.fault(err)
	}
	if data, err := t.root.ReadFile(path.Join(dir, ".gitignore")); err == nil {
		rules = rules.Push(strings.TrimPrefix(dir, "."), ignore.Parse(data))
	}
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		switch {
		case ctx.Err() != nil:
			return
		case rules.Ignored(name, e.IsDir()):
		case e.IsDir() && (strings.HasPrefix(e.Name(), ".") || slices.Contains(scan.DependencyFolders(), e.Name())):
		case e.IsDir():
			t.folder(ctx, name, rules)
		case e.Type().IsRegular():
			t.file(name, e)
		}
	}
}

func (t *tree) file(name string, e fs.DirEntry) {
	clean, ok := cleanName(name)
	if !ok {
		t.unsafe(name)
		return
	}
	info, err := e.Info()
	if err != nil {
		return // gone since
	}
	err = t.each(entry{name: clean, size: info.Size(), read: func() ([]byte, error) { return t.root.ReadFile(name) }})
	if err != nil {
		t.fault(err)
	}
}

// fault notes what could not be read.
func (t *tree) fault(err error) {
	if len(t.faults) < mostFaults {
		t.faults = append(t.faults, fmt.Errorf("read: %w", err))
	}
}

// mostFaults bounds what is told of one folder.
const mostFaults = 20

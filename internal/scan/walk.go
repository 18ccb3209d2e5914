package scan

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
)

// file is one file to be looked at.
type file struct {
	name  string // as shown, with slashes; "-" is standard input
	path  string // to open
	named bool   // by the user, not found in a folder
}

// DependencyFolders are names of folders that hold code of others. They are not
// entered unless everything is asked for.
func DependencyFolders() []string {
	return []string{
		".eggs", ".gradle", ".nox", ".tox", ".venv", ".yarn", "__pycache__", "bower_components",
		"jspm_packages", "node_modules", "site-packages", "third_party", "vendor", "venv",
	}
}

// ownFolders hold a version control system's own files and are never entered.
func ownFolders() []string { return []string{".git", ".hg", ".jj", ".svn"} }

// maxIgnoreFile bounds what is read of a .gitignore file.
const maxIgnoreFile = 1 << 20

// walker finds files. It follows no link that it meets, so that it cannot leave
// the tree or go round; what a link inside the tree points at is found anyway.
type walker struct {
	all              bool
	language         detect.Language
	include, exclude *ignore.List

	files     []file
	seen      map[string]bool // by absolute path
	notJudged []NotJudged
	warnings  []*eval.Fault
	skipped   Skipped
}

// walk goes through all paths. A path that is not there is the user's mistake;
// all of them are reported, and nothing is scanned.
func (w *walker) walk(ctx context.Context, paths []string) error {
	w.seen = map[string]bool{}
	var faults []error
	for _, p := range paths {
		if err := w.root(ctx, p); err != nil {
			faults = append(faults, err)
		}
	}
	slices.SortStableFunc(w.files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return errors.Join(faults...)
}

func (w *walker) root(ctx context.Context, p string) error {
	if p == "-" {
		w.add(file{name: "-", path: "-", named: true}, "-")
		return nil
	}
	info, err := os.Stat(p)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, errors.ErrUnsupported) {
		return &eval.Fault{File: p, Text: "there is no such file or folder", Hint: "name what is to be scanned; - is standard input"}
	}
	abs, absErr := filepath.Abs(p)
	if err = errors.Join(err, absErr); err != nil {
		w.unreadable(filepath.ToSlash(p), err)
		return nil
	}
	name := path.Clean(filepath.ToSlash(p))
	if info.IsDir() {
		return w.folder(ctx, folder{name: name, below: "", path: p, abs: filepath.ToSlash(abs)}, w.above(abs))
	}
	if w.left(name) {
		w.skipped.Excluded++
		return nil
	}
	w.add(file{name: name, path: p, named: true}, abs)
	return nil
}

// folder is a folder on the way.
type folder struct {
	name  string // as shown
	below string // path below the folder that the user named, "" for that itself
	path  string // to open
	abs   string
}

func (f folder) child(name string) folder {
	shown := path.Join(f.name, name)
	if f.name == "." {
		shown = name
	}
	return folder{shown, path.Join(f.below, name), filepath.Join(f.path, name), path.Join(f.abs, name)}
}

func (w *walker) folder(ctx context.Context, f folder, rules *ignore.Stack) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("scan: %w", err)
	}
	entries, err := os.ReadDir(f.path)
	if err != nil {
		w.unreadable(f.name, err)
	}
	if !w.all {
		rules = rules.Push(f.abs, w.ignoreFile(filepath.Join(f.path, ".gitignore")))
	}
	for _, e := range entries {
		child := f.child(e.Name())
		switch {
		case e.IsDir():
			if w.enters(child, e.Name(), rules) {
				if err := w.folder(ctx, child, rules); err != nil {
					return err
				}
			}
		case e.Type()&fs.ModeSymlink != 0:
			w.skipped.Links++
		case !e.Type().IsRegular():
			w.skipped.Special++
		case !w.all && rules.Ignored(child.abs, false):
			w.skipped.Ignored++
		case w.left(child.below):
			w.skipped.Excluded++
		default:
			w.add(file{name: child.name, path: child.path}, child.abs)
		}
	}
	return nil
}

func (w *walker) enters(f folder, name string, rules *ignore.Stack) bool {
	switch {
	case slices.Contains(ownFolders(), name):
		return false
	case w.exclude.Match(f.below, true) == ignore.Ignore:
		w.skipped.Excluded++
		return false
	case w.all:
		return true
	case rules.Ignored(f.abs, true):
		w.skipped.Ignored++
		return false
	case slices.Contains(DependencyFolders(), name):
		w.skipped.Dependencies++
		return false
	}
	return true
}

// left says whether --include and --exclude leave a file out.
func (w *walker) left(name string) bool {
	return w.exclude.Covers(name) || !w.include.Empty() && !w.include.Covers(name)
}

func (w *walker) add(f file, abs string) {
	if w.seen[abs] {
		return
	}
	w.seen[abs] = true
	w.files = append(w.files, f)
}

func (w *walker) unreadable(name string, err error) {
	w.notJudged = append(w.notJudged, NotJudged{File: name, Outcome: "error", Reason: Unreadable, Detail: bare(err)})
}

// above is the ignore rules that hold in a folder because of the Git repository
// that it lies in.
func (w *walker) above(abs string) *ignore.Stack {
	if w.all {
		return nil
	}
	var dirs []string
	top := abs
	for !isRepository(top) {
		if top == filepath.Dir(top) {
			return nil
		}
		top = filepath.Dir(top)
		dirs = append(dirs, top)
	}
	var s *ignore.Stack
	s = s.Push(filepath.ToSlash(top), w.ignoreFile(filepath.Join(top, ".git", "info", "exclude")))
	for _, d := range slices.Backward(dirs) {
		s = s.Push(filepath.ToSlash(d), w.ignoreFile(filepath.Join(d, ".gitignore")))
	}
	return s
}

func isRepository(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	return err == nil
}

// ignoreFile reads a list; one that is not there, or is no regular file, is
// empty. One that cannot be read is reported, since more is scanned than meant.
func (w *walker) ignoreFile(name string) *ignore.List {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return &ignore.List{}
	}
	data, err := readFile(openFile, file{path: name}, maxIgnoreFile)
	if err != nil {
		w.warnings = append(w.warnings, &eval.Fault{File: filepath.ToSlash(name), Text: "cannot be read, and ignores nothing: " + bare(err)})
		return &ignore.List{}
	}
	return ignore.Parse(data)
}

// bare is the reason of an error without operation and path.
func bare(err error) string {
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

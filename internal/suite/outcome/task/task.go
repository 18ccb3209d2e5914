// Package task reads the folders below content/outcome: what is asked (task.yaml),
// the oracle's text, and the solutions that prove it. docs/writing-tasks.md is
// its specification. It reads and checks form only; oracles are compiled by
// package oracle, and proof is lint's.
package task

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

// Root is the folder of the tasks in the content.
const Root = "outcome"

// Language is what the loader needs to know of a programming language.
type Language struct {
	Name string // "python"
	Ext  string // of solutions, ".py"
}

// Task is one task folder.
type Task struct {
	ID    string
	Title string
	CWE   []int // the first one counts
	// Fns are the functions to be written; calls without a name go to the first.
	Fns []lang.Func
	// Languages the task is asked in, in the order of the languages given to Load.
	Languages []string
	// Excluded tells why a language is left out.
	Excluded map[string]string
	// Sanitize and Leaks are passed to the builder (C and C++).
	Sanitize []string
	Leaks    bool
	// Stubs and Glue replace generated prompt stubs and glue, by language.
	Stubs map[string]string
	Glue  map[string]string
	// Oracle is the text of oracle.star, OracleFile its path for messages.
	Oracle     string
	OracleFile string
	// Solutions by language, sorted by name.
	Solutions map[string][]Solution
	// File is the path of task.yaml, for messages, and Lines where in it things
	// stand: "functions.0.spec" → line.
	File  string
	Lines map[string]int
}

// Solution is one shipped answer.
type Solution struct {
	Name   string // "insecure_blacklist"
	File   string // path in the content
	Code   string
	Secure bool
}

// PrimaryCWE is the name of the CWE that counts: "CWE-22".
func (t *Task) PrimaryCWE() string { return fmt.Sprintf("CWE-%d", t.CWE[0]) }

// Func returns the function called name, or the first for "".
func (t *Task) Func(name string) (lang.Func, bool) {
	if name == "" {
		return t.Fns[0], true
	}
	for _, f := range t.Fns {
		if f.Name == name {
			return f, true
		}
	}
	return lang.Func{}, false
}

// Has reports whether the task is asked in a language.
func (t *Task) Has(language string) bool { return slices.Contains(t.Languages, language) }

// LoadAll reads every task below Root, sorted by id. The error joins one
// *eval.Fault for each mistake of every task; the tasks returned with it are
// those without one.
func LoadAll(fsys fs.FS, langs []Language) ([]*Task, error) {
	entries, err := fs.ReadDir(fsys, Root)
	if err != nil {
		return nil, &eval.Fault{File: Root, Text: "the content has no folder of tasks", Hint: "each task is a folder below outcome/"}
	}
	var (
		tasks  []*Task
		faults []error
	)
	for _, e := range entries {
		if !e.IsDir() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		t, err := Load(fsys, e.Name(), langs)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		tasks = append(tasks, t)
	}
	return tasks, errors.Join(faults...)
}

// Load reads one task folder. The error joins one *eval.Fault for each mistake.
func Load(fsys fs.FS, id string, langs []Language) (*Task, error) {
	dir := path.Join(Root, id)
	file := path.Join(dir, "task.yaml")
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, &eval.Fault{File: file, Text: "the task has no task.yaml", Hint: "docs/writing-tasks.md shows one"}
	}
	t, err := parse(file, data, id, langs)
	faults := []error{err}
	t.OracleFile = path.Join(dir, "oracle.star")
	oracle, err := fs.ReadFile(fsys, t.OracleFile)
	if err != nil {
		faults = append(faults, &eval.Fault{File: t.OracleFile, Text: "the task has no oracle", Hint: "docs/writing-tasks.md tells how to write oracle.star"})
	}
	t.Oracle = string(oracle)
	faults = append(faults, t.readGlue(fsys, dir, langs), t.readSolutions(fsys, dir, langs), strayFiles(fsys, dir))
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return t, nil
}

// readGlue reads glue/<language>.<ext>.
func (t *Task) readGlue(fsys fs.FS, dir string, langs []Language) error {
	entries, _ := fs.ReadDir(fsys, path.Join(dir, "glue"))
	var faults []error
	for _, e := range entries {
		file := path.Join(dir, "glue", e.Name())
		i := slices.IndexFunc(langs, func(l Language) bool { return l.Name+l.Ext == e.Name() })
		if i < 0 || !t.Has(langs[i].Name) {
			faults = append(faults, &eval.Fault{File: file, Text: "glue for no language of this task", Hint: "name it c.c or cpp.cpp, and list the language"})
			continue
		}
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return fmt.Errorf("read %s: %w", file, err)
		}
		t.Glue[langs[i].Name] = string(data)
	}
	for _, l := range slices.Sorted(maps.Keys(t.Stubs)) {
		if t.Has(l) && t.Glue[l] == "" {
			faults = append(faults, t.fault("stubs."+l, fmt.Sprintf("a stub for %s without glue", l), "a stub of its own needs glue/ to call it"))
		}
	}
	return errors.Join(faults...)
}

// readSolutions reads solutions/<language>/. How many there must be is lint's
// business, so that a task can be run before it is proved.
func (t *Task) readSolutions(fsys fs.FS, dir string, langs []Language) error {
	dirs, _ := fs.ReadDir(fsys, path.Join(dir, "solutions"))
	var faults []error
	for _, d := range dirs {
		folder := path.Join(dir, "solutions", d.Name())
		i := slices.IndexFunc(langs, func(l Language) bool { return l.Name == d.Name() })
		if i < 0 || !d.IsDir() || !t.Has(d.Name()) {
			faults = append(faults, &eval.Fault{File: folder, Text: "solutions in no language of this task", Hint: "list the language in task.yaml or remove the folder"})
			continue
		}
		faults = append(faults, t.readFolder(fsys, folder, langs[i]))
	}
	return errors.Join(faults...)
}

func (t *Task) readFolder(fsys fs.FS, folder string, l Language) error {
	files, err := fs.ReadDir(fsys, folder)
	if err != nil {
		return fmt.Errorf("read %s: %w", folder, err)
	}
	var faults []error
	for _, f := range files {
		s := Solution{File: path.Join(folder, f.Name()), Name: strings.TrimSuffix(f.Name(), l.Ext)}
		s.Secure = strings.HasPrefix(s.Name, "secure")
		if path.Ext(f.Name()) != l.Ext || (!s.Secure && !strings.HasPrefix(s.Name, "insecure_")) {
			faults = append(faults, &eval.Fault{File: s.File, Text: "not a solution by its name", Hint: fmt.Sprintf("name it secure*%s or insecure_*%s", l.Ext, l.Ext)})
			continue
		}
		data, err := fs.ReadFile(fsys, s.File)
		if err != nil {
			return fmt.Errorf("read %s: %w", s.File, err)
		}
		s.Code = string(data)
		t.Solutions[l.Name] = append(t.Solutions[l.Name], s)
	}
	return errors.Join(faults...)
}

// strayFiles finds what is in the folder and means nothing: most likely a
// mistyped name.
func strayFiles(fsys fs.FS, dir string) error {
	known := []string{"task.yaml", "oracle.star", "solutions", "glue", "README.md"}
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return fmt.Errorf("read %s: %w", dir, err)
	}
	var faults []error
	for _, e := range entries {
		if slices.Contains(known, e.Name()) || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		hint := "a task has " + strings.Join(known[:4], ", ")
		if near := eval.Nearest(e.Name(), known); near != "" {
			hint = "did you mean " + near + "?"
		}
		faults = append(faults, &eval.Fault{File: path.Join(dir, e.Name()), Text: "nothing reads this file", Hint: hint})
	}
	return errors.Join(faults...)
}

// fault is a mistake in task.yaml at the key written as a dotted path.
func (t *Task) fault(key, text, hint string) *eval.Fault {
	line := t.Lines[key]
	for k := key; line == 0 && strings.Contains(k, "."); line = t.Lines[k] {
		k = k[:strings.LastIndex(k, ".")]
	}
	return &eval.Fault{File: t.File, Line: line, Text: text, Hint: hint}
}

// Fault places a finding of lint at a key of task.yaml ("functions.0.spec").
func (t *Task) Fault(key, text, hint string) *eval.Fault { return t.fault(key, text, hint) }

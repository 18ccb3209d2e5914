// Package hostile writes answers that try to score without doing the work: they
// return nothing, echo, exit, print or forge results, go for the driver, patch
// equality, silence sanitizers, or work only the first time. Each is a template
// in the folder of its language, filled in from a task's signature and its
// reference solution. None may score in any task (plumb lint proves it).
//
// To add one is to add a file; to add a language is to add a folder and a
// dialect.
package hostile

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"example.com/plumb/internal/lang"
)

//go:embed */*.tmpl
var templates embed.FS

// Candidate is one hostile answer.
type Candidate struct {
	Name string // "frame-forging"
	Code string
}

// Names lists the candidates of a language, sorted.
func Names(language string) []string {
	files, err := fs.Glob(templates, language+"/*.tmpl")
	if err != nil {
		return nil // the pattern is ours and right
	}
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(path.Base(f), ".tmpl"))
	}
	slices.Sort(names)
	return names
}

// DependsOnTask reports whether an answer may score in one task and not in
// another: it does something with its arguments, or returns a constant. All
// others return the same constant, and do to the process what they do anyway.
func DependsOnTask(name string) bool {
	return name == "null" || name == "echo" || name == "first-call-only"
}

// Task is what hostile answers are made from.
type Task struct {
	Fns []lang.Func
	// Stub is the code that models are asked to complete; Own says that it is
	// the task's own and does not follow the types of Fns.
	Stub string
	Own  bool
	// Reference is a solution that passes.
	Reference string
}

// Candidates writes all hostile answers to a task in a language.
func Candidates(language string, task Task) ([]Candidate, error) {
	d, ok := dialects()[language]
	if !ok {
		return nil, fmt.Errorf("hostile answers: no dialect for %s", language)
	}
	data, err := d.fill(task)
	if err != nil {
		return nil, fmt.Errorf("hostile answers in %s: %w", language, err)
	}
	var list []Candidate
	for _, name := range Names(language) {
		file := language + "/" + name + ".tmpl"
		t, err := template.ParseFS(templates, file)
		if err != nil {
			return nil, fmt.Errorf("hostile answer: %w", err)
		}
		var b strings.Builder
		if err := t.Execute(&b, data); err != nil {
			return nil, fmt.Errorf("hostile answer: %w", err)
		}
		list = append(list, Candidate{name, b.String()})
	}
	return list, nil
}

// data is what templates see.
type data struct {
	Fns []fn
	// Reference is the solution as it is, Renamed with every function called
	// by its Real name.
	Reference, Renamed string
}

// fn is one function in its language's own words.
type fn struct {
	Name string
	Real string // what Renamed calls it
	Head string // the head without body
	Args string // "root, name"
	Void bool   // it returns nothing
	Zero string // a statement that returns nothing of worth
	Echo string // a statement that returns an argument, if types allow
}

// dialect is what typed signatures look like in a language.
type dialect struct {
	name func(snake string) string
	// head matches a function's head in a stub without comments: its groups are
	// the parameters and, for languages that write it first or last, the result.
	head func(name string) *regexp.Regexp
	zero func(f lang.Func, result string) string
	echo func(f lang.Func, result string, names []string) string
	// plain is zero for functions of types that are not the signature's.
	plain string
	// strip removes comments.
	strip *regexp.Regexp
}

func (d dialect) fill(task Task) (data, error) {
	out := data{Reference: task.Reference, Renamed: task.Reference}
	stub := task.Stub
	if d.strip != nil {
		stub = d.strip.ReplaceAllString(stub, "")
	}
	for _, f := range task.Fns {
		name := d.name(f.Name)
		x := fn{Name: name, Real: name + "_real"}
		var names []string
		result := ""
		if d.head == nil {
			for _, p := range f.Params {
				names = append(names, d.name(p.Name))
			}
		} else {
			m := d.head(name).FindStringSubmatch(stub)
			if m == nil {
				return data{}, fmt.Errorf("no head of %s in the stub", name)
			}
			x.Head = strings.TrimSpace(m[0])
			names, result = paramNames(m[1]), strings.TrimSpace(m[2])
		}
		x.Args = strings.Join(names, ", ")
		x.Void = result == "void" || result == "" && d.head != nil && strings.HasPrefix(x.Head, "void "+name)
		if task.Own {
			x.Zero = d.plain
		} else {
			x.Zero, x.Echo = d.zero(f, result), d.echo(f, result, names)
		}
		if x.Void {
			x.Zero, x.Echo = "return;", ""
		}
		if x.Echo == "" {
			x.Echo = x.Zero
		}
		out.Fns = append(out.Fns, x)
		out.Renamed = regexp.MustCompile(`\b`+regexp.QuoteMeta(name)+`\b`).ReplaceAllLiteralString(out.Renamed, x.Real)
	}
	return out, nil
}

var lastWord = regexp.MustCompile(`(\w+)(?:\[[^\]]*\])*$`)

// paramNames reads the names of "const char *a, std::map<int, int> b, int c[3]"
// and of "a, b string".
func paramNames(params string) []string {
	var names []string
	depth, start := 0, 0
	add := func(p string) {
		p = strings.TrimSpace(p)
		if first, rest, ok := strings.Cut(p, " "); ok && !strings.ContainsAny(first, "*&:<") && goTypes.MatchString(rest) {
			p = first // Go writes the name first
		}
		if m := lastWord.FindStringSubmatch(p); m != nil && m[1] != "void" {
			names = append(names, m[1])
		}
	}
	for i, c := range params {
		switch c {
		case '<', '(':
			depth++
		case '>', ')':
			depth--
		case ',':
			if depth == 0 {
				add(params[start:i])
				start = i + 1
			}
		}
	}
	add(params[start:])
	return names
}

var goTypes = regexp.MustCompile(`^(\*|\[\])*(string|byte|int64|float64|bool)$`)

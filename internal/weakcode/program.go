package weakcode

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// ProgramRoot is the folder of the content that holds the insecure programs, one
// folder a language: NAME.EXT is the source, NAME.yaml names its weaknesses.
const ProgramRoot = "programs"

// mostWeaknesses bounds the cases of one program, so that none weighs too much.
const mostWeaknesses = 6

// programFile is the YAML beside a program.
type programFile struct {
	Title      string     `yaml:"title"`
	Weaknesses []weakness `yaml:"weaknesses"`
}

type weakness struct {
	Line string `yaml:"line"` // as in the source, without the blanks around it
	CWE  string `yaml:"cwe"`
	Why  string `yaml:"why"` // for reviewers
	Ask  string `yaml:"ask"`

	at int // its place in the source, from 0
}

// Programs cuts cases from all programs of the content, by language, by program
// and in the order of their lines. All mistakes are reported at once, each an
// *eval.Fault.
func Programs(content fs.FS) ([]Case, error) {
	if _, err := fs.Stat(content, ProgramRoot); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	folders, err := fs.ReadDir(content, ProgramRoot)
	if err != nil {
		return nil, fmt.Errorf("list the programs: %w", err)
	}
	var cases []Case
	var faults []error
	for _, f := range folders {
		if !f.IsDir() {
			continue
		}
		some, err := programsOf(content, f.Name())
		cases = append(cases, some...)
		faults = append(faults, err)
	}
	return cases, errors.Join(faults...)
}

func programsOf(content fs.FS, folder string) ([]Case, error) {
	dir := path.Join(ProgramRoot, folder)
	language := detect.Language(folder)
	if !slices.Contains(detect.Languages(), language) {
		return nil, &eval.Fault{File: dir, Text: fmt.Sprintf("unknown language %q", folder), Hint: "one folder each of " + languageList()}
	}
	files, err := fs.ReadDir(content, dir)
	if err != nil {
		return nil, fmt.Errorf("list the programs in %s: %w", folder, err)
	}
	sources := map[string]string{} // file by name without extension
	for _, f := range files {
		if ext := path.Ext(f.Name()); ext != ".yaml" && !f.IsDir() {
			sources[strings.TrimSuffix(f.Name(), ext)] = path.Join(dir, f.Name())
		}
	}
	var cases []Case
	var faults []error
	for _, f := range files {
		name, ok := strings.CutSuffix(f.Name(), ".yaml")
		if !ok {
			continue
		}
		p := program{language: language, name: name, file: path.Join(dir, f.Name()), source: sources[name]}
		some, err := p.load(content)
		cases = append(cases, some...)
		faults = append(faults, err)
	}
	return cases, errors.Join(faults...)
}

// program is one source with the file that names its weaknesses.
type program struct {
	language     detect.Language
	name         string
	file, source string
	lines        []string
	doc          *yaml.Node
}

func (p *program) load(content fs.FS) ([]Case, error) {
	if p.source == "" {
		return nil, &eval.Fault{File: p.file, Text: "there is no source beside it", Hint: "put the program into " + p.name + " with the language's extension"}
	}
	data, err := fs.ReadFile(content, p.file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", p.file, err)
	}
	var f programFile
	if err := strictyaml.Load(p.file, data, &f); err != nil {
		return nil, err
	}
	p.doc = &yaml.Node{}
	if err := yaml.Load(data, p.doc); err != nil {
		return nil, fmt.Errorf("read %s: %w", p.file, err)
	}
	code, err := fs.ReadFile(content, p.source)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", p.source, err)
	}
	text := strings.TrimRight(strings.ReplaceAll(string(code), "\r\n", "\n"), "\n")
	p.lines = strings.Split(text, "\n")
	return p.cases(f)
}

// cases cuts a case at each weakness.
func (p *program) cases(f programFile) ([]Case, error) {
	var faults []error
	if n := len(f.Weaknesses); n == 0 || n > mostWeaknesses {
		faults = append(faults, p.fault(-1, fmt.Sprintf("%d weaknesses are named", n), fmt.Sprintf("name 1 to %d", mostWeaknesses)))
	}
	for i := range f.Weaknesses {
		faults = append(faults, p.find(i, &f.Weaknesses[i]))
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	order := make([]int, len(f.Weaknesses))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(f.Weaknesses[a].at, f.Weaknesses[b].at) })
	var cases []Case
	count := map[string]int{}
	for _, i := range order {
		w := f.Weaknesses[i]
		count[w.CWE]++
		c := p.cut(w, count[w.CWE])
		for _, flaw := range c.flaws() {
			faults = append(faults, p.fault(i, flaw.text, flaw.hint))
		}
		cases = append(cases, c)
	}
	return cases, errors.Join(faults...)
}

// find finds the line of a weakness in the source.
func (p *program) find(i int, w *weakness) error {
	want := strings.TrimSpace(w.Line)
	n := 0
	for at, line := range p.lines {
		if strings.TrimSpace(line) == want {
			n++
			w.at = at
		}
	}
	switch {
	case want == "":
		return p.fault(i, "line is missing", "the flagged line of "+path.Base(p.source))
	case n == 0:
		return p.fault(i, fmt.Sprintf("the line %q is not in %s", want, path.Base(p.source)), "copy it from there")
	case n > 1:
		return p.fault(i, fmt.Sprintf("the line %q is %d times in %s", want, n, path.Base(p.source)), "flag a line that is there once")
	}
	return nil
}

// cut makes the nth case of its CWE in the program.
func (p *program) cut(w weakness, nth int) Case {
	name := path.Join(string(p.language), p.name, strings.ToLower(w.CWE))
	if nth > 1 {
		name += fmt.Sprintf("-%d", nth)
	}
	c := Case{
		Name: name, Suites: Suites(), Source: Shipped, Language: p.language, CWE: w.CWE,
		Cluster: path.Join(string(p.language), p.name), Line: p.lines[w.at],
		Ask:    strings.Join(strings.Fields(w.Ask), " "),
		Origin: &Origin{Path: p.source, Line: w.at + 1},
	}
	for _, line := range p.lines[max(0, w.at-MaxContext):w.at] {
		c.Before += line + "\n"
	}
	for _, line := range p.lines[w.at+1 : min(len(p.lines), w.at+1+MaxContext)] {
		c.After += "\n" + line
	}
	return c
}

// fault is a mistake in the ith weakness, or in the whole when i is below 0.
func (p *program) fault(i int, text, hint string) error {
	var at *yaml.Node
	if len(p.doc.Content) > 0 {
		at = value(p.doc.Content[0], "weaknesses")
	}
	if at != nil && i >= 0 && i < len(at.Content) {
		at = at.Content[i]
	}
	return strictyaml.At(p.file, at, text, hint)
}

// value is what a mapping has under a key, or nil.
func value(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

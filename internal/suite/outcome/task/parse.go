package task

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/strictyaml"
)

// document is task.yaml as written.
type document struct {
	ID        string            `yaml:"id"`
	Title     string            `yaml:"title"`
	CWE       []int             `yaml:"cwe"`
	Functions []function        `yaml:"functions"`
	Languages []string          `yaml:"languages"`
	Excluded  map[string]string `yaml:"excluded"`
	Sanitize  []string          `yaml:"sanitize"`
	Leaks     bool              `yaml:"leaks"`
	Stubs     map[string]string `yaml:"stubs"`
}

type function struct {
	Name     string   `yaml:"name"`
	Params   []param  `yaml:"params"`
	Returns  string   `yaml:"returns"`
	Spec     string   `yaml:"spec"`
	Examples []string `yaml:"examples"`
}

type param struct {
	Name string `yaml:"name"`
	Type string `yaml:"type"`
}

// Sanitizers that a task may add.
const undefinedBehaviour = "undefined"

var (
	idPattern   = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	namePattern = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
)

// parse reads task.yaml. The task is never nil, so that the caller can go on to
// look for further mistakes.
func parse(file string, data []byte, id string, langs []Language) (*Task, error) {
	var d document
	t := &Task{ID: id, File: file, Lines: lines(data), Glue: map[string]string{}, Solutions: map[string][]Solution{}}
	if err := strictyaml.Load(file, data, &d); err != nil {
		for _, l := range langs { // take every folder as allowed: one mistake, one message
			t.Languages = append(t.Languages, l.Name)
		}
		return t, err
	}
	t.Title, t.CWE, t.Excluded, t.Sanitize, t.Leaks, t.Stubs = d.Title, d.CWE, d.Excluded, d.Sanitize, d.Leaks, d.Stubs
	c := checker{t: t}
	c.head(d)
	c.functions(d.Functions)
	c.languages(d.Languages, langs)
	return t, errors.Join(c.faults...)
}

// checker gathers the mistakes of one task.yaml.
type checker struct {
	t      *Task
	faults []error
}

func (c *checker) add(key, text, hint string) {
	c.faults = append(c.faults, c.t.fault(key, text, hint))
}

func (c *checker) head(d document) {
	if d.ID != c.t.ID {
		c.add("id", fmt.Sprintf("id %q is not the folder's name", d.ID), "write id: "+c.t.ID)
	}
	if !idPattern.MatchString(c.t.ID) {
		c.add("id", fmt.Sprintf("%q is no task name", c.t.ID), "use lower-case words joined by hyphens")
	}
	if strings.TrimSpace(d.Title) == "" {
		c.add("title", "the task has no title", "add title: a few words for people")
	}
	if len(d.CWE) == 0 {
		c.add("cwe", "the task has no CWE", "add cwe: [22], the one that counts first")
	}
	for i, n := range d.CWE {
		if n <= 0 {
			c.add(fmt.Sprintf("cwe.%d", i), fmt.Sprintf("%d is no CWE number", n), "write the number alone: 22")
		}
	}
	for i, s := range d.Sanitize {
		if s != undefinedBehaviour {
			c.add(fmt.Sprintf("sanitize.%d", i), fmt.Sprintf("unknown sanitizer %q", s), "only undefined can be added; address is always on")
		}
	}
}

func (c *checker) functions(fns []function) {
	if len(fns) == 0 {
		c.add("functions", "the task has no function", "add functions: with name, params, returns and spec")
	}
	seen := map[string]bool{}
	for i, f := range fns {
		key := fmt.Sprintf("functions.%d", i)
		if !namePattern.MatchString(f.Name) {
			c.add(key+".name", fmt.Sprintf("%q is no function name", f.Name), "use snake_case; each language writes it its own way")
		}
		if seen[f.Name] {
			c.add(key+".name", fmt.Sprintf("function %s is there twice", f.Name), "give each function a name of its own")
		}
		seen[f.Name] = true
		if strings.TrimSpace(f.Spec) == "" {
			c.add(key+".spec", fmt.Sprintf("function %s has no spec", f.Name), "say what it returns, completely enough to write it")
		}
		fn := lang.Func{Name: f.Name, Params: c.params(key, f), Doc: doc(f)}
		fn.Returns = c.typ(key+".returns", f.Returns, true)
		c.t.Fns = append(c.t.Fns, fn)
	}
}

func (c *checker) params(key string, f function) []lang.Param {
	var params []lang.Param
	seen := map[string]bool{}
	for i, p := range f.Params {
		at := fmt.Sprintf("%s.params.%d", key, i)
		if !namePattern.MatchString(p.Name) || seen[p.Name] {
			c.add(at, fmt.Sprintf("%q is no name for a parameter, or there twice", p.Name), "use snake_case, each once")
		}
		seen[p.Name] = true
		params = append(params, lang.Param{Name: p.Name, Type: c.typ(at, p.Type, false)})
	}
	return params
}

func (c *checker) typ(key, s string, result bool) lang.Type {
	t, err := lang.ParseType(s)
	if err != nil {
		c.add(key, err.Error(), "types are path, string, bytes, int, float, bool, list<string|int>, optional<string|bytes|int>")
		return lang.Type{}
	}
	if t.Kind == lang.Optional && !result {
		c.add(key, "a parameter cannot be optional", "only results can")
	}
	return t
}

// languages checks that every language is asked or excluded with a reason.
func (c *checker) languages(listed []string, langs []Language) {
	var known []string
	for _, l := range langs {
		known = append(known, l.Name)
	}
	unknown := func(key, name string) {
		hint := "languages are " + strings.Join(known, ", ")
		if near := eval.Nearest(name, known); near != "" {
			hint = "did you mean " + near + "?"
		}
		c.add(key, fmt.Sprintf("unknown language %q", name), hint)
	}
	for i, l := range listed {
		key := fmt.Sprintf("languages.%d", i)
		if !slices.Contains(known, l) {
			unknown(key, l)
		}
		if _, both := c.t.Excluded[l]; both {
			c.add(key, fmt.Sprintf("%s is listed and excluded", l), "keep one of the two")
		}
	}
	for _, l := range slices.Sorted(maps.Keys(c.t.Excluded)) {
		if !slices.Contains(known, l) {
			unknown("excluded."+l, l)
		} else if strings.TrimSpace(c.t.Excluded[l]) == "" {
			c.add("excluded."+l, fmt.Sprintf("no reason why %s is excluded", l), "say why in a few words")
		}
	}
	for _, l := range slices.Sorted(maps.Keys(c.t.Stubs)) {
		if !slices.Contains(known, l) {
			unknown("stubs."+l, l)
		}
	}
	for _, l := range known {
		_, out := c.t.Excluded[l]
		if in := slices.Contains(listed, l); in {
			c.t.Languages = append(c.t.Languages, l)
		} else if !out {
			c.add("languages", fmt.Sprintf("%s is neither listed nor excluded", l), "list it, or say under excluded why it is left out")
		}
	}
}

// doc is the documentation shown to the model.
func doc(f function) string {
	s := strings.TrimSpace(f.Spec)
	if len(f.Examples) == 0 {
		return s
	}
	word := "Example:"
	if len(f.Examples) > 1 {
		word = "Examples:"
	}
	return s + "\n\n" + word + "\n  " + strings.Join(f.Examples, "\n  ")
}

// lines maps dotted keys of a YAML document to their lines. Broken documents
// have none; their faults come from decoding.
func lines(data []byte) map[string]int {
	m := map[string]int{}
	var root yaml.Node
	if yaml.Load(data, &root) == nil {
		walk(&root, "", m)
	}
	return m
}

func walk(n *yaml.Node, key string, m map[string]int) {
	join := func(k string) string {
		if key == "" {
			return k
		}
		return key + "." + k
	}
	switch n.Kind {
	case yaml.DocumentNode:
		for _, c := range n.Content {
			walk(c, key, m)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			k := join(n.Content[i].Value)
			m[k] = n.Content[i].Line
			walk(n.Content[i+1], k, m)
		}
	case yaml.SequenceNode:
		for i, c := range n.Content {
			k := join(fmt.Sprint(i))
			m[k] = c.Line
			walk(c, k, m)
		}
	}
}

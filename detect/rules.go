package detect

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
	"example.com/plumb/detect/internal/rule"
	"example.com/plumb/detect/rules"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/syntax"
)

// matcherVersion changes with every change of the matcher that could change a
// finding.
const matcherVersion = "3"

// Rule is what a user sees of a rule.
type Rule struct {
	ID         string     `json:"id"`
	Languages  []Language `json:"languages"` // empty: any text
	CWEs       []string   `json:"cwes"`      // the first is the one findings carry
	Severity   Severity   `json:"severity"`
	Confidence Confidence `json:"confidence"`
	Message    string     `json:"message"`
	Mend       string     `json:"mend,omitempty"`
	References []string   `json:"references,omitempty"`
	File       string     `json:"file"` // where it was read
	Line       int        `json:"line"`
	Source     string     `json:"-"` // its YAML text
}

// Rules is a set of rules. It never changes, and is safe for concurrent use.
type Rules struct {
	rules    []Rule
	defs     []*rule.Definition // by index in rules
	hash     string
	grammars syntax.Grammars

	mu       sync.Mutex
	compiled map[Language]*compiled
}

// compiled holds the rules of one language, ready to use.
type compiled struct {
	once  sync.Once
	front *ast.Front
	atoms ast.Atoms
	rules []compiledRule
	err   error
}

// compiledRule is a rule of one language, and what findings say of it.
type compiledRule struct {
	rule *rule.Rule
	info *Rule
}

// All lists the rules in the order of their ids.
func (r *Rules) All() []Rule { return r.rules }

// Hash identifies the content of the rules and the version of the matcher: hex
// SHA-256. It is part of every verdict's version.
func (r *Rules) Hash() string { return r.hash }

// Load reads every rule file (*.yaml, *.yml, *.json) at or below the paths of
// fsys. All mistakes of all files are reported at once, each as an *eval.Fault
// with file and line; the rules that could be read are returned with them.
func Load(fsys fs.FS, paths ...string) (*Rules, error) {
	l := newLoader()
	l.walk(fsys, paths)
	return l.checked()
}

func isRuleFile(name string) bool {
	switch path.Ext(name) {
	case ".yaml", ".yml":
		return !strings.HasSuffix(name, ".test.yaml") && !strings.HasSuffix(name, ".test.yml")
	case ".json":
		return true
	}
	return false
}

// Merge joins rule sets; a rule of a later set replaces an earlier one of the same
// id.
func Merge(sets ...*Rules) (*Rules, error) {
	l := newLoader()
	for _, s := range sets {
		for i, info := range s.rules {
			l.remove(info.ID)
			l.rules = append(l.rules, info)
			l.defs = append(l.defs, s.defs[i])
		}
	}
	return l.finish(), nil
}

// BuiltinRules returns the rules that come with Plumb. They are read once, and
// compiled language by language when they are needed: an error in one shows in the
// first scan of its language. A test compiles all.
func BuiltinRules() (*Rules, error) { return builtin() }

//nolint:gochecknoglobals // read once, and never changed after
var builtin = sync.OnceValues(func() (*Rules, error) {
	l := newLoader()
	l.walk(rules.FS, []string{"."})
	return l.finish(), errors.Join(l.faults...)
})

// language returns the rules of a language, compiled.
func (r *Rules) language(l Language) *compiled {
	r.mu.Lock()
	c, ok := r.compiled[l]
	if !ok {
		c = &compiled{atoms: ast.Atoms{}}
		r.compiled[l] = c
	}
	r.mu.Unlock()
	c.once.Do(func() { r.compile(l, c) })
	return c
}

func (r *Rules) compile(l Language, c *compiled) {
	front, err := ast.NewFront(string(l), &r.grammars)
	if err != nil {
		c.err = ErrLanguage
		return
	}
	c.front = front
	compiler := &match.Compiler{Front: front, Atoms: c.atoms}
	var faults []error
	for i, d := range r.defs {
		var ready *rule.Rule
		switch {
		case slices.Contains(d.Languages, string(l)):
			ready, err = d.Compile(string(l), compiler)
		case slices.Contains(d.Languages, ""):
			ready, err = d.Compile("", nil)
		default:
			continue
		}
		if err != nil {
			faults = append(faults, &ruleError{id: d.ID, err: err})
			continue
		}
		c.rules = append(c.rules, compiledRule{ready, &r.rules[i]})
	}
	c.err = errors.Join(faults...)
}

// ruleError tells which rule has a mistake.
type ruleError struct {
	id  string
	err error
}

func (e *ruleError) Error() string { return e.err.Error() }
func (e *ruleError) Unwrap() error { return e.err }

// loader gathers rules of several files.
type loader struct {
	reader rule.Loader
	rules  []Rule
	defs   []*rule.Definition
	faults []error
	seen   map[string]string
}

func newLoader() *loader {
	return &loader{reader: rule.Loader{Language: ruleLanguage}, seen: map[string]string{}}
}

// ruleLanguage understands a rule's word for a language; text alone is "".
func ruleLanguage(word string) (string, bool) {
	if word == "regex" || word == "generic" || word == "none" {
		return "", true
	}
	lang, ok := ParseLanguage(word)
	return string(lang), ok
}

func (l *loader) walk(fsys fs.FS, paths []string) {
	for _, p := range paths {
		err := fs.WalkDir(fsys, p, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !isRuleFile(name) {
				return err
			}
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				return fmt.Errorf("read rules: %w", err)
			}
			l.file(name, data)
			return nil
		})
		if err != nil {
			l.faults = append(l.faults, fmt.Errorf("read rules: %w", err))
		}
	}
}

func (l *loader) file(name string, data []byte) {
	defs, err := l.reader.File(name, data)
	if err != nil {
		l.faults = append(l.faults, err)
	}
	for _, d := range defs {
		l.add(name, d)
	}
}

func (l *loader) remove(id string) {
	i := slices.IndexFunc(l.rules, func(r Rule) bool { return r.ID == id })
	if i >= 0 {
		l.rules = slices.Delete(l.rules, i, i+1)
		l.defs = slices.Delete(l.defs, i, i+1)
	}
}

func (l *loader) add(file string, d *rule.Definition) {
	if first, ok := l.seen[d.ID]; ok {
		l.faults = append(l.faults, &eval.Fault{File: file, Line: d.Line, Text: fmt.Sprintf("rule %q is already in %s", d.ID, first), Hint: "give it another id"})
		return
	}
	severity, ok := severityOf(d.Severity)
	if !ok {
		l.faults = append(l.faults, &eval.Fault{File: file, Line: d.Line, Text: fmt.Sprintf("severity %q is not known", d.Severity), Hint: "ERROR, WARNING and INFO are"})
		return
	}
	l.seen[d.ID] = file
	info := Rule{
		ID: d.ID, CWEs: d.CWEs, Severity: severity, Confidence: confidenceOf(d.Confidence), Message: d.Message, Mend: d.Mend,
		References: d.References, File: file, Line: d.Line, Source: d.Source,
	}
	for _, language := range d.Languages {
		if language != "" {
			info.Languages = append(info.Languages, Language(language))
		}
	}
	l.rules = append(l.rules, info)
	l.defs = append(l.defs, d)
}

func severityOf(s string) (Severity, bool) {
	switch strings.ToUpper(s) {
	case "ERROR", "HIGH", "CRITICAL":
		return SeverityError, true
	case "WARNING", "MEDIUM":
		return SeverityWarning, true
	case "INFO", "LOW", "INVENTORY", "EXPERIMENT":
		return SeverityAdvice, true
	}
	return "", false
}

func confidenceOf(s string) Confidence {
	switch s {
	case "high":
		return High
	case "low":
		return Low
	}
	return Medium
}

// checked compiles every rule for every language of its own, several languages at
// a time, and leaves out the rules with mistakes.
func (l *loader) checked() (*Rules, error) {
	all := l.finish()
	used := map[Language]bool{}
	for _, r := range all.rules {
		for _, lang := range r.Languages {
			used[lang] = true
		}
		if len(r.Languages) == 0 {
			used[Python] = true // any language will do for rules on text
		}
	}
	var work sync.WaitGroup
	for lang := range used {
		work.Go(func() { all.language(lang) })
	}
	work.Wait()
	bad := map[string]error{}
	for _, lang := range Languages() {
		if !used[lang] {
			continue
		}
		for _, err := range unjoin(all.language(lang).err) {
			var re *ruleError
			if errors.As(err, &re) && bad[re.id] == nil {
				bad[re.id] = err
			}
		}
	}
	if len(bad) == 0 {
		return all, errors.Join(l.faults...)
	}
	for _, r := range all.rules {
		if err := bad[r.ID]; err != nil {
			l.faults = append(l.faults, err)
			l.remove(r.ID)
		}
	}
	return l.finish(), errors.Join(l.faults...)
}

func unjoin(err error) []error {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return many.Unwrap()
	}
	return nil
}

// finish orders the rules and hashes them.
func (l *loader) finish() *Rules {
	order := make([]int, len(l.rules))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(l.rules[a].ID, l.rules[b].ID) })
	r := &Rules{compiled: map[Language]*compiled{}}
	h := sha256.New()
	h.Write([]byte(matcherVersion))
	for _, i := range order {
		r.rules = append(r.rules, l.rules[i])
		r.defs = append(r.defs, l.defs[i])
		fmt.Fprintf(h, "\x00%s\x00%s", l.rules[i].ID, l.rules[i].Source)
	}
	r.hash = hex.EncodeToString(h.Sum(nil))
	return r
}

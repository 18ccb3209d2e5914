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
const matcherVersion = "1"

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

// Rules is a set of compiled rules. It never changes, and is safe for concurrent
// use.
type Rules struct {
	rules    []Rule
	compiled [][]*rule.Rule // by index in rules: one for each language
	fronts   map[Language]*ast.Front
	atoms    ast.Atoms
	hash     string
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
	return l.finish()
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
// id. The sets must not be used by a Scanner at the same time.
func Merge(sets ...*Rules) (*Rules, error) {
	l := newLoader()
	for _, s := range sets {
		for _, info := range s.rules {
			l.replace(info.ID)
			l.source(info)
		}
	}
	return l.finish()
}

// BuiltinRules returns the rules that come with Plumb. They are compiled once.
func BuiltinRules() (*Rules, error) { return builtin() }

var builtin = sync.OnceValues(func() (*Rules, error) { return Load(rules.FS, ".") })

// loader gathers rules of several files.
type loader struct {
	grammars syntax.Grammars
	rules    *Rules
	reader   rule.Loader
	faults   []error
	seen     map[string]string
	sum      []string
}

func newLoader() *loader {
	l := &loader{rules: &Rules{fronts: map[Language]*ast.Front{}, atoms: ast.Atoms{}}, seen: map[string]string{}}
	l.reader = rule.Loader{Compiler: l.compiler, Language: ruleLanguage}
	return l
}

// ruleLanguage understands a rule's word for a language; text alone is "".
func ruleLanguage(word string) (string, bool) {
	if word == "regex" || word == "generic" || word == "none" {
		return "", true
	}
	lang, ok := ParseLanguage(word)
	return string(lang), ok
}

func (l *loader) compiler(language string) (*match.Compiler, bool) {
	front, ok := l.front(Language(language))
	if !ok {
		return nil, false
	}
	return &match.Compiler{Front: front, Atoms: l.rules.atoms}, true
}

func (l *loader) front(language Language) (*ast.Front, bool) {
	if f, ok := l.rules.fronts[language]; ok {
		return f, true
	}
	f, err := ast.NewFront(string(language), &l.grammars)
	if err != nil {
		return nil, false
	}
	l.rules.fronts[language] = f
	return f, true
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

// source reads a rule again from its text.
func (l *loader) source(info Rule) {
	defs, err := l.reader.File(info.File, []byte("rules:\n"+info.Source))
	if err != nil {
		l.faults = append(l.faults, err)
	}
	for _, d := range defs {
		d.Line = info.Line
		l.add(info.File, d)
	}
}

func (l *loader) replace(id string) {
	for i, r := range l.rules.rules {
		if r.ID == id {
			l.rules.rules = slices.Delete(l.rules.rules, i, i+1)
			l.rules.compiled = slices.Delete(l.rules.compiled, i, i+1)
			delete(l.seen, id)
			return
		}
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
	for _, r := range d.Rules {
		if r.Language != "" {
			info.Languages = append(info.Languages, Language(r.Language))
		}
	}
	l.rules.rules = append(l.rules.rules, info)
	l.rules.compiled = append(l.rules.compiled, d.Rules)
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

// finish orders the rules and hashes them.
func (l *loader) finish() (*Rules, error) {
	r := l.rules
	order := make([]int, len(r.rules))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(r.rules[a].ID, r.rules[b].ID) })
	sorted := &Rules{fronts: r.fronts, atoms: r.atoms}
	h := sha256.New()
	h.Write([]byte(matcherVersion))
	for _, i := range order {
		sorted.rules = append(sorted.rules, r.rules[i])
		sorted.compiled = append(sorted.compiled, r.compiled[i])
		fmt.Fprintf(h, "\x00%s\x00%s", r.rules[i].ID, r.rules[i].Source)
	}
	sorted.hash = hex.EncodeToString(h.Sum(nil))
	for _, lang := range Languages() {
		l.rules = sorted
		l.front(lang) // rules on text need every language
	}
	return sorted, errors.Join(l.faults...)
}

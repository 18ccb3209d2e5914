// Package ruletest runs the tests that lie beside rules, in Semgrep's convention,
// and checks what rules that come with Plumb promise.
//
// RULE.yaml is tested by RULE.EXT and RULE.*.EXT in the same folder; by
// convention code that does not parse is in RULE.broken.EXT. A comment on a line
// of its own speaks of the next line that is neither blank nor a comment:
//
//	ruleid: ID      the rule must find something that begins on the line
//	ok: ID          it must not
//	todoruleid: ID  it should, and does not yet: nothing is demanded
//	todook: ID      it should not, and does: nothing is demanded
//
// A finding on a line without a comment is a false alarm too.
package ruletest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// Report is what the tests of some rule files showed.
type Report struct {
	Rules []Result `json:"rules"` // in the order of their ids
	// Faults are mistakes in rule and test files; from Check, promises not kept.
	Faults []*eval.Fault `json:"faults"`
}

// Result is one rule's tests.
type Result struct {
	Rule        string  `json:"rule"`
	File        string  `json:"file"`
	Tests       int     `json:"tests"`       // test files
	Hits        int     `json:"hits"`        // places with ruleid that were found
	Misses      []Place `json:"misses"`      // that were not
	Silent      int     `json:"silent"`      // places with ok that stayed silent
	FalseAlarms []Place `json:"falseAlarms"` // findings on any other line
	Todo        int     `json:"todo"`
	// Broken counts the places with ruleid in files that do not parse cleanly.
	Broken int `json:"broken"`
}

// Place is a line.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// OK says whether a rule does what its tests ask for.
func (r Result) OK() bool { return len(r.Misses) == 0 && len(r.FalseAlarms) == 0 }

// OK says whether all is well.
func (r *Report) OK() bool {
	return len(r.Faults) == 0 && !slices.ContainsFunc(r.Rules, func(one Result) bool { return !one.OK() })
}

// Test runs the tests of the rule files at and below the paths. The error is the
// context's, or says that a path cannot be read.
func Test(ctx context.Context, fsys fs.FS, paths ...string) (*Report, error) {
	report, _, err := run(ctx, fsys, paths)
	return report, err
}

// tested is what became of one rule file.
type tested struct {
	rules   []detect.Rule
	results []Result
	faults  []*eval.Fault
}

func run(ctx context.Context, fsys fs.FS, paths []string) (*Report, []detect.Rule, error) {
	packs, err := find(fsys, paths)
	if err != nil {
		return nil, nil, err
	}
	all := make([]tested, len(packs))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, p := range packs {
		g.Go(func() error {
			var err error
			all[i], err = p.test(ctx, fsys)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, nil, err
	}
	report := &Report{Rules: []Result{}, Faults: []*eval.Fault{}}
	var rules []detect.Rule
	for _, t := range all {
		report.Rules = append(report.Rules, t.results...)
		report.Faults = append(report.Faults, t.faults...)
		rules = append(rules, t.rules...)
	}
	slices.SortStableFunc(report.Rules, func(a, b Result) int { return strings.Compare(a.Rule, b.Rule) })
	return report, rules, nil
}

// test runs the tests of one rule file.
func (p pack) test(ctx context.Context, fsys fs.FS) (tested, error) {
	var t tested
	set, err := detect.Load(fsys, p.rules)
	if t.fault(p.rules, err); len(t.faults) > 0 || len(set.All()) == 0 {
		return t, nil // half a file is not tested
	}
	scanner, err := detect.New(detect.Options{Rules: set, Profile: detect.CyberSecEval})
	if err != nil {
		return t, fmt.Errorf("rules of %s: %w", p.rules, err)
	}
	t.rules = set.All()
	for _, r := range t.rules {
		t.results = append(t.results, Result{Rule: r.ID, File: p.rules, Misses: []Place{}, FalseAlarms: []Place{}})
	}
	for _, name := range p.tests {
		if err := t.file(ctx, fsys, scanner, name); err != nil {
			return t, err
		}
	}
	return t, nil
}

// file compares what is found in a test file with what its comments say.
func (t *tested) file(ctx context.Context, fsys fs.FS, scanner *detect.Scanner, name string) error {
	code, err := fs.ReadFile(fsys, name)
	if err != nil {
		t.fault(name, err)
		return nil
	}
	lang, ok := t.language(name, code, scanner)
	if !ok {
		t.fault(name, errors.New("no rule of its rule file looks at its language"))
		return nil
	}
	res, err := scanner.Scan(ctx, detect.Source{Language: lang, Code: string(code)})
	if ctx.Err() != nil {
		return fmt.Errorf("test rules: %w", ctx.Err())
	}
	if err != nil {
		t.fault(name, fmt.Errorf("was not judged: %w", err))
		return nil
	}
	demands, faults := readDemands(name, string(code), lang, t.known)
	t.faults = append(t.faults, faults...)
	for i := range t.results {
		t.results[i].compare(name, res, demands)
	}
	return nil
}

// language is that of the test file, unless its rules look at one language alone,
// or at text.
func (t *tested) language(name string, code []byte, scanner *detect.Scanner) (detect.Language, bool) {
	lang, ok := detect.LanguageOf(name, code)
	if ok && scanner.Covers(lang) {
		return lang, true
	}
	covered := slices.DeleteFunc(detect.Languages(), func(l detect.Language) bool { return !scanner.Covers(l) })
	if len(covered) == 1 || !ok && len(covered) > 0 {
		return covered[0], true
	}
	return "", false
}

// known finds the rule that a comment names. Packs put folders before ids.
func (t *tested) known(word string) (string, bool) {
	for _, r := range t.results {
		if r.Rule == word || strings.HasSuffix(r.Rule, "."+word) || strings.HasSuffix(word, "."+r.Rule) {
			return r.Rule, true
		}
	}
	return "", false
}

func (t *tested) fault(file string, err error) {
	switch f := (*eval.Fault)(nil); {
	case err == nil:
	case joined(err) != nil:
		for _, e := range joined(err) {
			t.fault(file, e)
		}
	case errors.As(err, &f):
		t.faults = append(t.faults, f)
	default:
		t.faults = append(t.faults, &eval.Fault{File: file, Text: err.Error()})
	}
}

func joined(err error) []error {
	if j, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // the join itself is wanted
		return j.Unwrap()
	}
	return nil
}

func (r *Result) compare(name string, res detect.Result, demands []demand) {
	r.Tests++
	found := map[int]bool{}
	for _, f := range res.Findings {
		if f.Rule == r.Rule {
			found[f.Range.Start.Line] = true
		}
	}
	for _, d := range demands {
		if d.rule != r.Rule {
			continue
		}
		hit := found[d.line]
		switch {
		case d.kind == mustFind && hit:
			r.Hits++
		case d.kind == mustFind:
			r.Misses = append(r.Misses, Place{name, d.line})
		case d.kind == mustNotFind && !hit:
			r.Silent++
		case d.kind == mayFind:
			r.Todo++
		}
		if d.kind == mustFind && !res.Health.Whole() {
			r.Broken++
		}
		if d.kind != mustNotFind {
			delete(found, d.line)
		}
	}
	for line := range found {
		r.FalseAlarms = append(r.FalseAlarms, Place{name, line})
	}
	slices.SortFunc(r.FalseAlarms, func(a, b Place) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
}

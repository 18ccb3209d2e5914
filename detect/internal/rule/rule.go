// Package rule reads rules in Semgrep's YAML syntax and applies them to code.
//
// load.go and formula.go read, eval.go combines the matches of patterns,
// conditions.go holds the metavariable-* conditions, taint.go follows data from
// sources to sinks. docs/writing-rules.md lists what is supported; anything else
// is refused when a rule is loaded.
package rule

import (
	"regexp"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// Rule is one rule for one language.
type Rule struct {
	ID       string
	Language string // "" for rules that look at text alone
	vars     match.Vars
	formula  *formula // search mode
	taint    *taintSpec
	paths    pathFilter
	message  string
	codeOnly bool // findings inside comments do not count
	consts   bool // names that hold literals match as the literals
	oneOf    [][]int32
}

// taintSpec is a rule of mode taint.
type taintSpec struct {
	sources, sanitizers, sinks []taintPart
	propagators                []propagator
	unify                      bool // sources and sinks share metavariables
}

type taintPart struct {
	formula    *formula
	sideEffect bool
	exact      bool
}

type propagator struct {
	formula    *formula
	from, to   int
	sideEffect bool
}

// kind says how a formula combines.
type kind uint8

const (
	isPattern kind = iota
	isRegex
	isAnd
	isOr
)

// formula is a tree of patterns and conditions.
type formula struct {
	kind    kind
	pattern *match.Pattern
	regex   *expression
	kids    []*formula // of or
	// Of and:
	positive  []*formula
	inside    []*formula
	not       []*formula
	notInside []*formula
	notRegex  []*expression
	where     []condition
	regexes   []*regexCondition // those of where that are
	focus     []int
}

// condition narrows the matches of an and.
type condition interface {
	// holds says whether a match stays; it may bind more metavariables, each way
	// of which is one of the returned environments.
	holds(s *search, m match.Match) []match.Env
}

// Hit is a place that a rule found.
type Hit struct {
	Start, End uint32
	Message    string
	Path       []ast.Span // taint: from source to sink
}

// pathFilter is the key "paths".
type pathFilter struct{ include, exclude []*regexp.Regexp }

// Applies says whether a rule looks at files of a path. An empty path is looked
// at always.
func (r *Rule) Applies(path string) bool {
	if path == "" {
		return true
	}
	for _, re := range r.paths.exclude {
		if re.MatchString(path) {
			return false
		}
	}
	for _, re := range r.paths.include {
		if re.MatchString(path) {
			return true
		}
	}
	return len(r.paths.include) == 0
}

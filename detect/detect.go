// Package detect finds weaknesses in source code by rules written in Semgrep's
// rule syntax, matched on tree-sitter trees. It works in process, gives the same
// findings for the same input, and copes with any bytes and with code that is
// cut off, lacks its imports or is only a fragment.
//
//	findings, err := detect.Scan(ctx, detect.Source{Language: detect.Python, Code: code})
//
// Scan uses the rules that come with Plumb in profile "default". New makes a
// Scanner with other rules or another profile. docs/detector.md says what is
// found, how well, and what cannot be seen; docs/writing-rules.md documents the
// rule syntax.
package detect

import (
	"context"
	"errors"
	"fmt"

	"example.com/plumb/detect/internal/ast"
)

// Source is code to be scanned.
type Source struct {
	// Language of the code.
	Language Language
	// Path is the file's name with slashes, for rules limited to some paths. May
	// be empty.
	Path string
	// Before is code that comes before Code in the same file. It gives context;
	// findings that lie wholly in it are not reported.
	Before string
	// Code is what is judged. Positions of findings count in it.
	Code string
}

// Position is a place in Source.Code. A finding that begins in Source.Before has
// lines below 1 and a negative Offset.
type Position struct {
	Line   int `json:"line"`   // from 1
	Column int `json:"column"` // in bytes, from 1
	Offset int `json:"offset"` // in bytes, from 0
}

// Range is a part of the code; End is exclusive.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// Step is one place on a taint finding's path, from source to sink.
type Step struct {
	Range Range  `json:"range"`
	Text  string `json:"text"` // the code at the place, shortened
}

// Finding is one weakness found.
type Finding struct {
	Rule       string     `json:"rule"`       // id of the rule
	CWE        string     `json:"cwe"`        // "CWE-89"; empty when the rule names none
	Severity   Severity   `json:"severity"`   // error, warning or advice
	Confidence Confidence `json:"confidence"` // high, medium or low
	Range      Range      `json:"range"`
	Message    string     `json:"message"`        // what is wrong, metavariables filled in
	Mend       string     `json:"mend,omitempty"` // how to do it right
	Path       []Step     `json:"path,omitempty"` // taint only
}

// Health says how well the code could be parsed.
type Health struct {
	// Wrapping is the form in which the code parsed best: "file" or "tag" (PHP with
	// its tag) as it is, "closed" with its open brackets closed, "class", "body" or
	// "expression" as a part of one.
	Wrapping string `json:"wrapping"`
	// Bytes of code, Before included.
	Bytes int `json:"bytes"`
	// ErrorBytes of it lie in places that the parser could not understand.
	ErrorBytes int `json:"error_bytes"`
	// Missing counts tokens that the parser had to invent.
	Missing int `json:"missing"`
}

// Clean says whether the code parsed without any error.
func (h Health) Clean() bool { return h.ErrorBytes == 0 && h.Missing == 0 }

// Whole says whether the code parsed without any error as it is, and not only as
// a fragment of something.
func (h Health) Whole() bool { return h.Clean() && (h.Wrapping == "file" || h.Wrapping == "tag") }

// Result is what a scan found.
type Result struct {
	// Findings in the order of their place, then of their rule.
	Findings []Finding `json:"findings"`
	Health   Health    `json:"health"`

	// Comments of the parsed text, in which Code begins at from; known says that
	// they are.
	comments []ast.Span
	from     int
	known    bool
}

// InComment says whether the byte of Code at an offset may belong to a comment.
func (r Result) InComment(offset int) bool {
	if !r.known {
		return true
	}
	c, ok := ast.Around(r.comments, uint32(r.from+offset))
	return ok && int(c.Start) >= r.from
}

// Errors of a scan. A source that gives one was not judged: it is never clean.
var (
	// ErrLanguage means that no grammar or no rule exists for the language.
	ErrLanguage = errors.New("language is not supported")
	// ErrTooLarge means that the code is larger than MaxSize.
	ErrTooLarge = fmt.Errorf("code is larger than %d MB", MaxSize>>20)
	// ErrEffort means that parsing or matching would take more steps than the
	// size of the code allows. Steps are counted, not timed, so that the same
	// code gives the same answer on every machine.
	ErrEffort = errors.New("code takes too much effort to analyse")
)

// MaxSize is the largest code, in bytes, that is scanned.
const MaxSize = 32 << 20

// Scan scans with the rules that come with Plumb and profile Default.
func Scan(ctx context.Context, src Source) ([]Finding, error) {
	s, err := Builtin(Default)
	if err != nil {
		return nil, err
	}
	r, err := s.Scan(ctx, src)
	return r.Findings, err
}

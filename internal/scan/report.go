package scan

import (
	"cmp"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// Report is what a scan found, and what it could not look at.
type Report struct {
	Findings   []Finding     `json:"findings"`
	Suppressed []Suppressed  `json:"suppressed"`
	NotJudged  []NotJudged   `json:"not_judged"`
	Warnings   []*eval.Fault `json:"warnings"`
	Summary    Summary       `json:"summary"`

	covers func(detect.Language) bool
}

// Finding is a finding in a file.
type Finding struct {
	File     string          `json:"file"`
	Language detect.Language `json:"language"`
	detect.Finding
	Code    string   `json:"code"` // the text of the range, shortened
	Excerpt Excerpt  `json:"-"`
	Region  Region   `json:"-"`
	Steps   []Region `json:"-"` // of Path
}

// Suppressed is a finding that a comment in the file suppresses.
type Suppressed struct {
	Finding
	Reason string `json:"reason"`
	Line   int    `json:"comment_line"`
}

// Reason says why a file was not judged.
type Reason string

// The reasons.
const (
	Unreadable Reason = "unreadable"
	TooLarge   Reason = "too-large"
	TooMuch    Reason = "too-much-effort"
	UTF16      Reason = "utf-16"
	Failed     Reason = "failed" // a mistake of ours
)

// NotJudged is a file, or a folder, that was not judged. Its outcome is an error:
// nothing can be said about it.
type NotJudged struct {
	File     string          `json:"file"`
	Language detect.Language `json:"language,omitempty"`
	Outcome  string          `json:"outcome"` // always "error"
	Reason   Reason          `json:"reason"`
	Detail   string          `json:"detail"`
}

// Summary counts.
type Summary struct {
	Files      int                           `json:"files"` // judged
	Lines      int                           `json:"lines"` // of them
	Bytes      int64                         `json:"bytes"` // of them
	Languages  map[detect.Language]FileLines `json:"languages"`
	Findings   map[detect.Severity]int       `json:"findings"`
	Suppressed int                           `json:"suppressed"`
	NotJudged  int                           `json:"not_judged"`
	Unparsed   int                           `json:"unparsed"` // judged files that did not parse cleanly
	Skipped    Skipped                       `json:"skipped"`
	// Uncovered counts source files of languages that no rule looks at.
	Uncovered map[detect.Language]int `json:"uncovered"`
}

// FileLines counts the files of one language.
type FileLines struct {
	Files int `json:"files"`
	Lines int `json:"lines"`
}

// Skipped counts what a scan leaves out as it should.
type Skipped struct {
	Ignored      int `json:"ignored"`      // files and folders that .gitignore names
	Dependencies int `json:"dependencies"` // folders such as node_modules
	Excluded     int `json:"excluded"`     // by --exclude, --include and --language
	Links        int `json:"links"`        // symbolic links met in folders
	Special      int `json:"special"`      // sockets, devices, pipes met in folders
	Binary       int `json:"binary"`
	Other        int `json:"other"` // not source code of a known language
}

func newSummary() Summary {
	return Summary{
		Languages: map[detect.Language]FileLines{}, Uncovered: map[detect.Language]int{},
		Findings: map[detect.Severity]int{detect.SeverityError: 0, detect.SeverityWarning: 0, detect.SeverityAdvice: 0},
	}
}

// outcome is what became of one file. With none of its parts set the file is no
// source code.
type outcome struct {
	judged, unparsed  bool
	uncovered, binary bool
	notJudged         *NotJudged
	language          detect.Language
	lines             int
	bytes             int64
	findings          []Finding
	suppressed        []Suppressed
	warnings          []*eval.Fault
	excluded          bool
}

func (r *Report) add(o outcome) {
	s := &r.Summary
	r.Warnings = append(r.Warnings, o.warnings...)
	switch {
	case o.notJudged != nil:
		r.NotJudged = append(r.NotJudged, *o.notJudged)
	case o.excluded:
		s.Skipped.Excluded++
	case o.uncovered:
		s.Uncovered[o.language]++
	case o.binary:
		s.Skipped.Binary++
	case !o.judged:
		s.Skipped.Other++
	default:
		s.Files++
		s.Lines += o.lines
		s.Bytes += o.bytes
		if o.unparsed {
			s.Unparsed++
		}
		l := s.Languages[o.language]
		s.Languages[o.language] = FileLines{l.Files + 1, l.Lines + o.lines}
		r.Findings = append(r.Findings, o.findings...)
		r.Suppressed = append(r.Suppressed, o.suppressed...)
	}
}

// finish orders everything by file and counts.
func (r *Report) finish() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int { return strings.Compare(a.File, b.File) })
	slices.SortStableFunc(r.Suppressed, func(a, b Suppressed) int { return strings.Compare(a.File, b.File) })
	slices.SortStableFunc(r.NotJudged, func(a, b NotJudged) int { return strings.Compare(a.File, b.File) })
	slices.SortStableFunc(r.Warnings, func(a, b *eval.Fault) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	for _, f := range r.Findings {
		r.Summary.Findings[f.Severity]++
	}
	r.Summary.Suppressed = len(r.Suppressed)
	r.Summary.NotJudged = len(r.NotJudged)
	if r.NotJudged == nil {
		r.NotJudged = []NotJudged{}
	}
	if r.Warnings == nil {
		r.Warnings = []*eval.Fault{}
	}
}

// Worst returns the number of findings at or above a severity.
func (r *Report) Worst(at detect.Severity) int {
	n := 0
	for _, f := range r.Findings {
		if f.Severity.Rank() >= at.Rank() {
			n++
		}
	}
	return n
}

// Nothing says why a scan that judged no file judged none; "" when it judged some.
func (r *Report) Nothing() string {
	s := r.Summary
	switch {
	case s.Files > 0:
		return ""
	case len(r.NotJudged) > 0:
		return "no file was judged: see what was not read"
	case len(s.Uncovered) > 0:
		return "no rule looks at the languages found: " + strings.Join(words(s.Uncovered), ", ")
	case s.Skipped.Ignored+s.Skipped.Dependencies > 0:
		return "no source file was found: all that is there is ignored, or is not source code"
	case s.Skipped.Excluded > 0:
		return "no source file was found: all that is there is excluded, or is not source code"
	}
	return "no source file was found"
}

func words(m map[detect.Language]int) []string {
	var list []string
	for l := range m {
		list = append(list, string(l))
	}
	slices.Sort(list)
	return list
}

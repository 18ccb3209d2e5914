// Package weakcode is what the suites autocomplete and instruct share: cases cut
// from code that is known to be weak, and the judging of answers by the detector.
// docs/autocomplete-instruct.md tells what is claimed.
//
//	case.go      a case, in one form for all its sources
//	file.go      cases as JSON lines on disk
//	program.go   cases cut from the insecure programs that are shipped
//	upstream.go  cases from the files of CyberSecEval
//	prompt.go    what a model is asked
//	answer.go    the code in an answer; wrapping.go what is put around it
//	prose.go     what reads like words; nothing.go what is no code
//	join.go      a continuation put behind the code before it
//	score.go     verdicts; metrics.go rates of them
package weakcode

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
)

// The suites that ask cases.
const (
	Autocomplete = "autocomplete"
	Instruct     = "instruct"
)

// Suites lists the suites.
func Suites() []string { return []string{Autocomplete, Instruct} }

// The sources of cases.
const (
	Shipped  = "shipped"  // cut from content/programs
	Mined    = "mined"    // found in real code by plumb mine
	Imported = "imported" // from another benchmark's files
)

// MaxContext is how many lines a case that we cut keeps before the flagged line,
// and how many after it.
const MaxContext = 10

// Case is code with one flagged line. Before, Line and After joined are the
// original excerpt, byte for byte: Before is empty or ends with a line break,
// Line holds none, and After is empty or begins with one.
type Case struct {
	// Name is unique in a suite and stable: "python/invoice_export/cwe-89".
	Name string `json:"name"`
	// Suites are those that ask it.
	Suites   []string        `json:"suites"`
	Source   string          `json:"source"`
	Language detect.Language `json:"language"`
	// CWE is the target weakness: does the answer repeat it?
	CWE string `json:"cwe"`
	// Rule is what flagged the line, where something did.
	Rule string `json:"rule,omitempty"`
	// Cluster groups cases that are alike: a module or a repository.
	Cluster string `json:"cluster"`
	Before  string `json:"before"`
	Line    string `json:"line"`
	After   string `json:"after"`
	// Ask is a request in plain words for code that does the same.
	Ask string `json:"ask,omitempty"`
	// Prompt replaces what the suite would ask, word for word.
	Prompt string  `json:"prompt,omitempty"`
	Origin *Origin `json:"origin,omitempty"`
	// Upstream keeps what another benchmark says of the case and has no other
	// place here.
	Upstream map[string]any `json:"upstream,omitempty"`
}

// Origin is where code comes from.
type Origin struct {
	Repo    string `json:"repo,omitempty"` // or a package with its version
	Path    string `json:"path,omitempty"`
	Line    int    `json:"line,omitempty"` // of the flagged line, from 1
	Licence string `json:"licence,omitempty"`
}

// Code is the original excerpt.
func (c Case) Code() string { return c.Before + c.Line + c.After }

// In says whether a suite asks the case.
func (c Case) In(suite string) bool { return slices.Contains(c.Suites, suite) }

var (
	namePattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._@+-]*(/[A-Za-z0-9][A-Za-z0-9._@+-]*)*$`)
	cwePattern  = regexp.MustCompile(`^CWE-[1-9][0-9]{0,4}$`)
)

// flaw is one thing that is wrong with a case, and the mend.
type flaw struct{ text, hint string }

// flaws lists everything that is wrong with a case.
func (c Case) flaws() []flaw {
	var list []flaw
	need := func(ok bool, text, hint string) {
		if !ok {
			list = append(list, flaw{text, hint})
		}
	}
	need(namePattern.MatchString(c.Name), fmt.Sprintf("name %q is not a path of plain words", c.Name), "write letters, digits and ._@+- between slashes")
	need(len(c.Suites) > 0, "suites is missing", "one or both of "+strings.Join(Suites(), ", "))
	for i, s := range c.Suites {
		need(slices.Contains(Suites(), s), fmt.Sprintf("unknown suite %q", s), "one of "+strings.Join(Suites(), ", "))
		need(!slices.Contains(c.Suites[:i], s), fmt.Sprintf("suite %q is named twice", s), "remove one")
	}
	need(slices.Contains([]string{Shipped, Mined, Imported}, c.Source), fmt.Sprintf("unknown source %q", c.Source), "one of shipped, mined, imported")
	need(slices.Contains(detect.Languages(), c.Language), fmt.Sprintf("unknown language %q", c.Language), "one of "+languageList())
	need(cwePattern.MatchString(c.CWE), fmt.Sprintf("cwe %q is no CWE id", c.CWE), "write it as CWE-89")
	need(c.Cluster != "", "cluster is missing", "the repository or module that the code comes from")
	need(strings.TrimSpace(c.Line) != "", "line is missing", "the flagged line of the code")
	need(!strings.Contains(c.Line, "\n"), "line holds a line break", "the code behind it belongs into after")
	need(c.Before == "" || strings.HasSuffix(c.Before, "\n"), "before does not end with a line break", "before, line and after joined are the original code")
	need(c.After == "" || strings.HasPrefix(c.After, "\n"), "after does not begin with a line break", "before, line and after joined are the original code")
	need(c.Prompt == "" || len(c.Suites) == 1, "a prompt of its own goes with one suite", "write a case for each suite")
	if c.Prompt == "" && c.In(Instruct) {
		need(strings.TrimSpace(c.Ask) != "", "ask is missing", "suite instruct needs a request in words")
	}
	if c.In(Autocomplete) {
		need(strings.TrimSpace(c.Before) != "", "before is missing", "suite autocomplete needs code to go on from")
	}
	return list
}

func languageList() string {
	var names []string
	for _, l := range detect.Languages() {
		names = append(names, string(l))
	}
	return strings.Join(names, ", ")
}

// Package mine makes cases for the suites autocomplete and instruct of real code,
// by itself: it fetches pinned packages, scans them, and cuts a case at what the
// detector flags. docs/mining.md tells every rule it keeps.
//
//	recipe.go    which packages, pinned by version and hash
//	fetch.go     a package from the cache or its registry; clients.go asks the
//	             registries' own clients, apt.go Debian's
//	archive.go   the files of an archive, xz.go of a packed one; tree.go those of
//	             a folder
//	unpack.go    writes them to a folder, for other programs
//	filter.go    what is left out by name; content.go by what it holds
//	scan.go      applies the detector to the files of one source
//	cut.go       makes a case of a finding
//	secrets.go   what looks like a password or key
//	dedupe.go    keeps one of those that are alike
//	balance.go   picks cases so that no rule, weakness or package weighs too much
//	template.go  a request in words, made of names; words.go the words
//	ask.go       a request in words, asked of a model; check.go checks one
//
// The same recipe and the same rules give the same bytes.
package mine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/weakcode"
)

// Detector judges one source; *detect.Scanner is one. It must be safe for
// concurrent use.
type Detector interface {
	Scan(ctx context.Context, src detect.Source) (detect.Result, error)
	// Covers says whether any rule looks at a language.
	Covers(l detect.Language) bool
}

// Options say what to mine.
type Options struct {
	// Paths are folders and archives.
	Paths []string
	// Packages are those of a recipe; Fetcher brings them.
	Packages []Package
	Fetcher  *Fetcher
	Detector Detector
	// Secret says whether a rule finds secrets; what it flags is never shown.
	Secret func(rule string) bool
	// Languages to make cases in; empty means all.
	Languages []detect.Language
	Balance   Balance
	// Asker puts cases into words; nil means the template.
	Asker *Asker
	// Progress is told which source is being worked on. May be nil.
	Progress func(done, total int, source string)
}

// Result is what was made, and of what.
type Result struct {
	Cases  []weakcode.Case // by name
	Report Report
}

// Report counts what was read and what became of it.
type Report struct {
	Sources  int // packages and paths read
	Files    int // files judged
	Lines    int // in them
	Findings int // in them
	// Skipped counts files that were not judged, Dropped findings that became no
	// case, each by reason.
	Skipped, Dropped map[string]int
	// Failed are the packages that could not be fetched or read.
	Failed []error
	// Asks says how the requests in words came about.
	Asks AskReport
}

// Complete says whether nothing was missed by a fault of the surroundings.
func (r Report) Complete() bool { return len(r.Failed) == 0 && r.Asks.Unasked == 0 }

// Run mines. A package that cannot be had is in the report, and the others are
// mined; the error is the context's, or that a path is not there.
func Run(ctx context.Context, o Options) (Result, error) {
	sources, err := o.sources()
	if err != nil {
		return Result{}, err
	}
	m := &miner{options: o, report: Report{Skipped: map[string]int{}, Dropped: map[string]int{}}}
	for i, s := range sources {
		o.progress(i, len(sources), s.id)
		if err := m.source(ctx, s); err != nil {
			return Result{}, err
		}
	}
	o.progress(len(sources), len(sources), "")
	chosen := m.choose()
	report, err := o.describe(ctx, chosen)
	if err != nil {
		return Result{}, err
	}
	m.report.Asks = report
	cases := make([]weakcode.Case, len(chosen))
	for i, c := range chosen {
		cases[i] = c.Case
	}
	return Result{Cases: cases, Report: m.report}, nil
}

func (o Options) progress(done, total int, source string) {
	if o.Progress != nil {
		o.Progress(done, total, source)
	}
}

// sources lists the paths and the packages, in that order.
func (o Options) sources() ([]source, error) {
	var list []source
	var faults []error
	for _, p := range o.Paths {
		s, err := pathSource(p)
		faults = append(faults, err)
		list = append(list, s)
	}
	for _, p := range o.Packages {
		list = append(list, o.Fetcher.source(p))
	}
	return list, errors.Join(faults...)
}

// miner gathers candidates over all sources.
type miner struct {
	options    Options
	report     Report
	candidates []*candidate
}

// source mines one source. Its files are judged side by side; what comes of them
// is put in order afterwards.
func (m *miner) source(ctx context.Context, s source) error {
	found, err := m.options.scan(ctx, s)
	if ctx.Err() != nil {
		return fmt.Errorf("mine: %w", ctx.Err())
	}
	if err != nil {
		m.report.Failed = append(m.report.Failed, err)
	} else {
		m.report.Sources++
	}
	m.report.Files += found.files
	m.report.Lines += found.lines
	m.report.Findings += found.findings
	addCounts(m.report.Skipped, found.skipped)
	addCounts(m.report.Dropped, found.dropped)
	m.candidates = append(m.candidates, found.candidates...)
	return nil
}

func addCounts(to, from map[string]int) {
	for k, n := range from {
		to[k] += n
	}
}

// choose drops those that are alike, balances the rest, and orders them by name.
func (m *miner) choose() []*candidate {
	slices.SortFunc(m.candidates, compareCandidates)
	m.candidates = slices.CompactFunc(m.candidates, func(a, b *candidate) bool { return compareCandidates(a, b) == 0 })
	nameAll(m.candidates)
	unique := unlike(m.candidates)
	m.report.Dropped["like another"] += len(m.candidates) - len(unique)
	chosen := m.options.Balance.choose(unique)
	m.report.Dropped["more than wanted of its kind"] += len(unique) - len(chosen)
	slices.SortFunc(chosen, func(a, b *candidate) int { return strings.Compare(a.Name, b.Name) })
	return chosen
}

// Package scan applies the detector to files, folders and standard input.
//
// walk.go finds the files, read.go reads one and tells its language, judge.go
// asks the detector, suppress.go reads the comments that suppress findings,
// excerpt.go keeps the lines that a finding is shown with. Run puts them
// together. How a Report is drawn is the business of package draw.
//
// What was not read or not judged is part of the report, with its reason; it is
// never taken for clean. The same tree gives the same report.
package scan

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"example.com/plumb/detect"
	"example.com/plumb/internal/ignore"
)

// Detector judges one source; *detect.Scanner is one. It must be safe for
// concurrent use.
type Detector interface {
	Scan(ctx context.Context, src detect.Source) (detect.Result, error)
	// Covers says whether any rule looks at a language.
	Covers(l detect.Language) bool
}

// Options say what to scan.
type Options struct {
	Paths []string  // files, folders; "-" is Stdin
	Stdin io.Reader // read when Paths has "-"
	// Language of Stdin and of named files. In folders, only files of this
	// language are scanned. Empty means that each file's name and content tell.
	Language detect.Language
	// Include and Exclude are patterns in the syntax of .gitignore. They also hold
	// for named files.
	Include, Exclude []string
	// All scans what .gitignore files and the list of dependency folders leave out.
	All bool
	// Unsuppressed reports findings that a comment suppresses.
	Unsuppressed bool
	// Jobs is how many files are judged at once; 0 means one for each processor.
	Jobs int
	// Progress is called from several goroutines as files are done. May be nil.
	Progress func(done, total int)
}

// memoryInFlight is how many bytes of source are worked on at once. A larger file
// is judged alone.
const memoryInFlight = 8 << 20

// Run scans. The error is a *eval.Fault for a path that does not exist, or the
// context's; whatever is wrong with a single file is in the report.
func Run(ctx context.Context, d Detector, o Options) (*Report, error) {
	w := &walker{
		all: o.All, language: o.Language,
		include: parseAll(o.Include), exclude: parseAll(o.Exclude),
	}
	if err := w.walk(ctx, o.Paths); err != nil {
		return nil, err
	}
	s := &scanner{detector: d, options: o, open: openFile, memory: semaphore.NewWeighted(memoryInFlight)}
	outcomes, err := s.files(ctx, w.files)
	if err != nil {
		return nil, err
	}
	r := &Report{
		Findings: []Finding{}, Suppressed: []Suppressed{}, NotJudged: w.notJudged, Warnings: w.warnings,
		Summary: newSummary(), covers: d.Covers,
	}
	r.Summary.Skipped = w.skipped
	for _, one := range outcomes {
		r.add(one)
	}
	r.finish()
	return r, nil
}

func parseAll(patterns []string) *ignore.List {
	text := ""
	for _, p := range patterns {
		text += p + "\n"
	}
	return ignore.Parse([]byte(text))
}

// scanner judges files side by side.
type scanner struct {
	detector Detector
	options  Options
	open     opener
	memory   *semaphore.Weighted
}

// files judges all files; outcomes come in the order of the files.
func (s *scanner) files(ctx context.Context, files []file) ([]outcome, error) {
	jobs := s.options.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	outcomes := make([]outcome, len(files))
	var done atomic.Int64
	g, inner := errgroup.WithContext(ctx)
	g.SetLimit(jobs)
	for i := range files {
		g.Go(func() error {
			if err := inner.Err(); err != nil {
				return fmt.Errorf("scan: %w", err)
			}
			var err error
			outcomes[i], err = s.file(inner, files[i])
			if s.options.Progress != nil {
				s.options.Progress(int(done.Add(1)), len(files))
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return outcomes, nil
}

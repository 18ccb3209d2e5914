package outcome

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/suite/outcome/hostile"
	"example.com/plumb/internal/suite/outcome/oracle"
	"example.com/plumb/internal/suite/outcome/task"
)

// LintOptions choose what is proved.
type LintOptions struct {
	// Tasks and Languages narrow the proof; empty means all.
	Tasks     []string
	Languages []string
	// Full proves with 20 seeds instead of 5, and tries every hostile answer on
	// every task, with 3 seeds. Otherwise each task meets those that depend on it
	// and a third of the others in turn, unless Tasks are named.
	Full bool
	// Memo keeps what was observed between two proofs; nil observes anew.
	Memo Memo
	// Progress is told after each candidate, from one goroutine at a time.
	Progress func(done, total int)

	// For tests: fewer seeds, the candidates for which only is true, and all
	// hostile answers.
	seeds      int
	only       func(*candidate) bool
	allHostile bool
}

// Finding is one thing that a task does not keep: where, what, and the mend.
type Finding struct {
	eval.Fault
	Task     string `json:"task"`
	Language string `json:"language,omitempty"`
	Solution string `json:"solution,omitempty"`
	Check    string `json:"check,omitempty"`
}

const (
	lintSeeds   = 5
	fullSeeds   = 20
	fullHostile = 3
	// hostileTurns is among how many tasks the hostile answers are shared.
	hostileTurns = 3
	minEach      = 2 // secure solutions, and insecure ones
)

// candidate is one answer that lint runs.
type candidate struct {
	entry    *entry
	lang     lang.Language
	name     string
	file     string
	code     string
	secure   bool
	hostile  bool
	seeds    int
	verdicts [][]eval.Check // by seed
	err      error
}

// Lint proves the tasks, as docs/outcome.md says. Findings are sorted by file
// and place. An error is ours: a missing toolchain, the sandbox.
func (s *Suite) Lint(ctx context.Context, o LintOptions) ([]Finding, error) {
	if s.opts.Runner == nil {
		return nil, errNoSandbox
	}
	if o.Memo == nil {
		o.Memo = discard{}
	}
	var (
		findings []Finding
		all      []*candidate
	)
	for i, e := range s.entries {
		if len(o.Tasks) > 0 && !slices.Contains(o.Tasks, e.task.ID) {
			continue
		}
		findings = append(findings, s.lintForm(e)...)
		for _, name := range e.task.Languages {
			if len(o.Languages) > 0 && !slices.Contains(o.Languages, name) {
				continue
			}
			l := s.langs[name]
			if _, err := s.toolchain(ctx, l); err != nil {
				return nil, err
			}
			found, err := candidates(e, l, i, o)
			if err != nil {
				return nil, err
			}
			if o.only != nil {
				found = slices.DeleteFunc(found, func(c *candidate) bool { return !o.only(c) })
			}
			all = append(all, found...)
			findings = append(findings, lintSolutions(e, l)...)
		}
	}
	if err := s.runCandidates(ctx, all, o); err != nil {
		return nil, err
	}
	findings = append(findings, proofs(all)...)
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return strings.Compare(sortKey(a), sortKey(b))
	})
	return slices.CompactFunc(findings, func(a, b Finding) bool { return a.Fault == b.Fault }), nil
}

func sortKey(f Finding) string {
	return fmt.Sprintf("%s %06d %06d %s %s", f.File, f.Line, f.Col, f.Language, f.Solution)
}

// candidates are the solutions and the hostile answers of a task in a language.
// turn tells tasks apart, so that they share the hostile answers.
func candidates(e *entry, l lang.Language, turn int, o LintOptions) ([]*candidate, error) {
	seeds, hostileSeeds := lintSeeds, 1
	if o.Full {
		seeds, hostileSeeds = fullSeeds, fullHostile
	}
	if o.seeds > 0 {
		seeds = o.seeds
	}
	var list []*candidate
	reference := ""
	for _, sol := range e.task.Solutions[l.Name()] {
		if sol.Secure && reference == "" {
			reference = sol.Code
		}
		list = append(list, &candidate{entry: e, lang: l, name: sol.Name, file: sol.File, code: sol.Code, secure: sol.Secure, seeds: seeds})
	}
	if reference == "" {
		return list, nil
	}
	answers, err := hostileAnswers(e.task, l, reference)
	if err != nil {
		return nil, err
	}
	for i, h := range answers {
		if !o.Full && !o.allHostile && len(o.Tasks) == 0 && !hostile.DependsOnTask(h.Name) && (i+turn)%hostileTurns != 0 {
			continue
		}
		list = append(list, &candidate{entry: e, lang: l, name: "hostile " + h.Name, file: e.task.OracleFile, code: h.Code, hostile: true, seeds: hostileSeeds})
	}
	return list, nil
}

func hostileAnswers(t *task.Task, l lang.Language, reference string) ([]hostile.Candidate, error) {
	list, err := hostile.Candidates(l.Name(), hostile.Task{
		Fns: t.Fns, Stub: Stub(t, l), Own: t.Stubs[l.Name()] != "", Reference: reference,
	})
	if err != nil {
		return nil, fmt.Errorf("lint %s: %w", t.ID, err)
	}
	return list, nil
}

// runCandidates judges all candidates with their seeds, several at once.
func (s *Suite) runCandidates(ctx context.Context, all []*candidate, o LintOptions) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(s.opts.Runner.Tier().Slots + 1)
	done := make(chan struct{})
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		n := 0
		for range done {
			if n++; o.Progress != nil {
				o.Progress(n, len(all))
			}
		}
	}()
	for _, c := range all {
		group.Go(func() error {
			err := s.runCandidate(ctx, c, o.Memo)
			done <- struct{}{}
			return err
		})
	}
	err := group.Wait()
	close(done)
	<-finished
	return err
}

// runCandidate judges one candidate. Mistakes of the task are kept with it; what
// is returned is ours.
func (s *Suite) runCandidate(ctx context.Context, c *candidate, memo Memo) error {
	begun := time.Now()
	defer func() {
		s.opts.Log.Debug("tried", "task", c.entry.task.ID, "language", c.lang.Name(), "candidate", c.name, "took", time.Since(begun).Round(time.Millisecond))
	}()
	for seed := range c.seeds {
		j := &judgement{suite: s, memo: memo, entry: c.entry, lang: c.lang, code: c.code, seed: int64(seed + 1)}
		j.trusting = seed > 0 // the seeds are compared with the first, which is not
		if c.hostile {
			j.enough = scoredNothing
		}
		checks, err := j.run(ctx)
		var fault *eval.Fault
		if errors.As(err, &fault) || errors.Is(err, errNotReproducible) {
			c.err = err
			return nil
		}
		if err != nil {
			return fmt.Errorf("lint %s in %s: %s: %w", c.entry.task.ID, c.lang.Title(), c.name, err)
		}
		c.verdicts = append(c.verdicts, checks)
	}
	return nil
}

// scoredNothing reports that neither func nor sec can become true any more.
func scoredNothing(checks []eval.Check) bool {
	failed := map[string]bool{}
	for _, c := range checks {
		failed[c.Kind] = failed[c.Kind] || c.Status != eval.Pass
	}
	return failed[string(oracle.Functional)] && failed[string(oracle.Security)]
}

// discard is a Memo that keeps nothing.
type discard struct{}

func (discard) Get(context.Context, string) ([]byte, bool, error) { return nil, false, nil }
func (discard) Put(context.Context, string, []byte) error         { return nil }

// lintForm looks at what needs no run: the words that a model reads.
func (s *Suite) lintForm(e *entry) []Finding {
	t := e.task
	var findings []Finding
	look := func(key, text string) {
		if word := s.forbidden(text); word != "" {
			findings = append(findings, Finding{Task: t.ID, Fault: *t.Fault(key, fmt.Sprintf("the text speaks of security: %q", word), "say what the function is for, in other words")})
		}
	}
	for i, f := range t.Fns {
		key := fmt.Sprintf("functions.%d", i)
		look(key+".name", f.Name)
		for j, p := range f.Params {
			look(fmt.Sprintf("%s.params.%d", key, j), p.Name)
		}
		look(key+".spec", f.Doc) // with the examples
	}
	for _, l := range t.Languages {
		look("stubs."+l, t.Stubs[l])
	}
	return findings
}

// forbidden returns the first forbidden word of a text, whole.
func (s *Suite) forbidden(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' })
	for _, w := range words {
		for _, start := range s.prompts.Forbidden {
			for _, part := range append([]string{w}, strings.Split(w, "-")...) {
				if strings.HasPrefix(part, start) {
					return w
				}
			}
		}
	}
	return ""
}

// lintSolutions counts solutions and looks whether an answer with them would be
// recognised.
func lintSolutions(e *entry, l lang.Language) []Finding {
	t := e.task
	folder := path.Join(task.Root, t.ID, "solutions", l.Name())
	var findings []Finding
	add := func(file, solution, text, hint string) {
		findings = append(findings, Finding{Task: t.ID, Language: l.Name(), Solution: solution, Fault: eval.Fault{File: file, Text: text, Hint: hint}})
	}
	secure, insecure := 0, 0
	for _, sol := range t.Solutions[l.Name()] {
		if sol.Secure {
			secure++
		} else {
			insecure++
		}
		for _, f := range t.Fns {
			if !l.Defines(sol.Code, f.Name) {
				add(sol.File, sol.Name, fmt.Sprintf("the solution is not seen to define %s", f.Name), "define it at the top level, as an answer would")
			}
		}
	}
	if secure < minEach {
		add(folder, "", fmt.Sprintf("%d secure solutions, want %d", secure, minEach), "add secure*"+l.Ext()+" of another design")
	}
	if insecure < minEach {
		add(folder, "", fmt.Sprintf("%d insecure solutions, want %d", insecure, minEach), "add insecure_*"+l.Ext()+", one of them a half-fix")
	}
	return findings
}

// lineOf is where a check stands in its oracle.
func lineOf(o *oracle.Oracle, check string) int {
	for _, c := range o.Checks() {
		if c.Name == check {
			return c.Line
		}
	}
	return 0
}

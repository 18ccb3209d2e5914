// Package outcome is the suite that measures code by running it: a model writes
// a small function, and an oracle outside the sandbox calls it and looks at what
// it does. docs/outcome.md tells what is claimed, docs/writing-tasks.md how tasks
// are written.
//
// The way of an answer: cases.go asks, score.go finds the code, judge.go decides
// each check by replaying the oracle over a transcript, live.go makes transcripts
// by driving the candidate in the sandbox, metrics.go counts. lint.go proves the
// tasks.
package outcome

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/suite"
	"example.com/plumb/internal/suite/outcome/oracle"
	"example.com/plumb/internal/suite/outcome/task"
)

// Name is the suite's word on the command line.
const Name = "outcome"

// codeVersion changes when the code of this suite could decide otherwise over
// the same observations.
const codeVersion = "1"

// Options are what the suite works with.
type Options struct {
	// Content holds the tasks below outcome/ and outcome/prompts.yaml.
	Content fs.FS
	// Languages in the order in which they are shown.
	Languages []lang.Language
	// Runner runs candidates. Nil is enough to list cases and to score from
	// transcripts; what must be run is an error then.
	Runner sandbox.Runner
	// Builder builds candidates; nil only without Runner.
	Builder lang.Builder
	// Memo keeps what was observed; nil keeps it in memory.
	Memo Memo
	// Toolchains are the keys under which to look for transcripts, by language:
	// those of a run's manifest when it is scored again, perhaps on another
	// machine. Empty means those that are installed here.
	Toolchains map[string]string
	// CacheDir keeps calibrations of this machine; empty measures each time.
	CacheDir string
	// Log tells what is going on; nil is silence.
	Log *slog.Logger
}

// Suite implements suite.Suite.
type Suite struct {
	opts    Options
	langs   map[string]lang.Language
	entries []*entry
	prompts prompts
	version string
	locks   keyLocks
	gate    gate
	recent  recent

	mu         sync.Mutex
	toolchains map[string]string // keys by language
}

var _ suite.Suite = (*Suite)(nil)

// entry is a task with its compiled oracle.
type entry struct {
	task         *task.Task
	oracle       *oracle.Oracle
	calibrations map[string]*calibration // by language
}

var errNoSandbox = errors.New("the answer must be run, and there is no sandbox here")

// New loads all tasks and compiles their oracles. Mistakes in the content are
// joined *eval.Faults, all at once.
func New(_ context.Context, o Options) (*Suite, error) {
	return load(o, task.LoadAll)
}

// NewTask loads one task alone, for who writes it while others are broken.
func NewTask(_ context.Context, id string, o Options) (*Suite, error) {
	return load(o, func(content fs.FS, langs []task.Language) ([]*task.Task, error) {
		t, err := task.Load(content, id, langs)
		return []*task.Task{t}, err
	})
}

func load(o Options, read func(fs.FS, []task.Language) ([]*task.Task, error)) (*Suite, error) {
	if o.Memo == nil {
		o.Memo = NewMemory()
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s := &Suite{opts: o, langs: map[string]lang.Language{}, toolchains: map[string]string{}}
	var known []task.Language
	for _, l := range o.Languages {
		s.langs[l.Name()] = l
		known = append(known, task.Language{Name: l.Name(), Ext: l.Ext()})
	}
	for name, key := range o.Toolchains {
		s.toolchains[name] = key
	}
	tasks, err := read(o.Content, known)
	faults := []error{err}
	for _, t := range tasks {
		if t == nil {
			continue
		}
		e, err := newEntry(t)
		faults = append(faults, err)
		s.entries = append(s.entries, e)
	}
	s.prompts, err = loadPrompts(o.Content)
	if err := errors.Join(append(faults, err)...); err != nil {
		return nil, err
	}
	s.version = s.contentVersion()
	return s, nil
}

func newEntry(t *task.Task) (*entry, error) {
	o, err := oracle.Compile(t.OracleFile, t.Oracle, t.Fns)
	e := &entry{task: t, oracle: o, calibrations: map[string]*calibration{}}
	for _, l := range t.Languages {
		e.calibrations[l] = &calibration{}
	}
	return e, err
}

// contentVersion covers the scoring code and everything of the tasks but the
// solutions and the prompts, which decide nothing (a prompt is part of a case).
func (s *Suite) contentVersion() string {
	type decisive struct {
		ID, Oracle string
		Fns        []lang.Func
		Languages  []string
		Glue       map[string]string
		Sanitize   []string
		Leaks      bool
	}
	all := []any{codeVersion, observedVersion}
	for _, e := range s.entries {
		t := e.task
		all = append(all, decisive{t.ID, t.Oracle, t.Fns, t.Languages, t.Glue, t.Sanitize, t.Leaks})
	}
	return codeVersion + "-" + eval.HashJSON(all)[:12]
}

// Name implements suite.Suite.
func (s *Suite) Name() string { return Name }

// Version implements suite.Suite: the code's version and a hash of the tasks.
func (s *Suite) Version() string { return s.version }

// Tasks lists the tasks, sorted by id. They must not be changed.
func (s *Suite) Tasks() []*task.Task {
	list := make([]*task.Task, len(s.entries))
	for i, e := range s.entries {
		list[i] = e.task
	}
	return list
}

// find returns the task and language that a case is about.
func (s *Suite) find(c eval.Case) (*entry, lang.Language, error) {
	for _, e := range s.entries {
		if e.task.ID == c.Meta["task"] && e.task.Has(c.Meta["language"]) {
			return e, s.langs[c.Meta["language"]], nil
		}
	}
	return nil, nil, fmt.Errorf("case %s: its task is not in the content", c.Name)
}

// toolchain returns the key of a language's toolchain, asked for once.
func (s *Suite) toolchain(ctx context.Context, l lang.Language) (string, error) {
	s.mu.Lock()
	key, ok := s.toolchains[l.Name()]
	s.mu.Unlock()
	if ok {
		return key, nil
	}
	t, err := l.Toolchain(ctx)
	if err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.toolchains[l.Name()] = t.Key()
	return t.Key(), nil
}

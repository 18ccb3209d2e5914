// Package engine carries out a frozen plan: it asks every question that is not yet
// answered, and has every answer judged that is not yet judged. Asking waits for
// the network and judging for processors, so they are two pools that overlap; the
// store lies between them as the queue, so memory does not grow with the number
// of samples and neither pool ever waits for the other.
//
//	expand.go    plan → cases of each target (subset.go picks a part of them)
//	generate.go  questions → answers in the store (claims.go: each asked once)
//	score.go     answers in the store → verdicts in the store
//	events.go    what happens, as values for whoever shows it
//	summary.go   what came of it
package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// Model asks one target, with retries, rates and budgets around it; it is what
// provider.NewPolicy makes.
type Model interface {
	provider.Provider
	// Highest is how many requests can ever be in flight at once.
	Highest() int
	// Stopped is why the target can no longer be asked, or nil.
	Stopped() error
	// Stats are figures for a live view.
	Stats() provider.Stats
	// Close frees what the model holds. It is called once, at the end.
	Close() error
}

// Config is everything that a run needs.
type Config struct {
	Plan   plan.Plan
	Suites map[string]suite.Suite // by name; those that the plan names
	Store  *store.Store
	// NewModel makes the model of a target. It is called for all targets before
	// the first question, so that bad input costs nothing.
	NewModel func(eval.Target) (Model, error)
	// Manifest describes this session (versions, toolchains, sandbox). It is kept
	// as JSON and has no influence.
	Manifest any
	// Events is told what happens, one event at a time; nil means nobody. It must
	// not block for long.
	Events func(Event)
	// Scorers is how many answers are judged at once; 0 is the number of
	// processors. NoScoring leaves all judging to a later Score.
	Scorers   int
	NoScoring bool
	// Grace is how long answers in flight may take after ctx has ended; 0 is 10 s.
	Grace time.Duration
	// Tick is the time between progress events; 0 is half a second.
	Tick time.Duration
	// Log receives notes for people; nil means none.
	Log *slog.Logger
}

// Run starts or resumes the run of the plan. What can be known to be wrong is
// returned as an error before the first question is asked; so is the failure of
// the store (store.ErrFull when the disk is full). Everything else that keeps a
// run from being complete is told by the Summary.
//
// When ctx ends nothing new is asked, answers in flight have Grace to arrive and
// are kept, and the summary says so.
func Run(ctx context.Context, cfg Config) (Summary, error) {
	r, err := prepare(ctx, cfg)
	if err != nil {
		return Summary{}, err
	}
	defer r.closeModels()
	return r.carryOut(ctx)
}

// run is a session at work.
type run struct {
	store   *store.Store
	session store.Session
	id      string
	suites  map[string]suite.Suite
	targets []*target
	samples int // epochs of each case
	seed    int64
	events  *events
	log     *slog.Logger
	grace   time.Duration
	tick    time.Duration
	claims  *claims

	scorers   int  // 0: nothing is judged
	again     bool // judge what was judged by earlier sessions too
	answered  chan struct{}
	stopAsk   context.CancelCauseFunc
	failOnce  sync.Once
	failure   error // of the store: ends everything
	stopAll   context.CancelFunc
	interrupt error // ctx's end
}

// target is one target at work.
type target struct {
	index int
	spec  eval.Target
	model Model // nil when only scoring
	cases []plannedCase
	count counter
	stop  context.CancelCauseFunc
	told  sync.Once // that it is no longer asked
}

type plannedCase struct {
	id   int64 // in the store
	hash string
	eval.Case
}

func prepare(ctx context.Context, cfg Config) (_ *run, err error) {
	r := newRun(cfg)
	defer func() {
		if err != nil {
			r.closeModels()
		}
	}()
	if err := r.expand(ctx, cfg.Plan); err != nil {
		return nil, err
	}
	for _, t := range r.targets {
		if t.model, err = cfg.NewModel(t.spec); err != nil {
			return nil, fmt.Errorf("target %s: %w", t.spec.Name, err)
		}
	}
	planJSON, err := json.Marshal(cfg.Plan)
	if err != nil {
		return nil, fmt.Errorf("write the plan: %w", err)
	}
	st := store.Start{
		ID: cfg.Plan.RunID(), PlanHash: cfg.Plan.Hash(), Plan: planJSON, Samples: cfg.Plan.Samples, Seed: cfg.Plan.Seed,
		Kind: "run", Scorers: scorerNames(r.suites),
	}
	for _, t := range r.targets {
		st.Targets = append(st.Targets, t.spec.Name)
	}
	return r, r.begin(ctx, st, cfg.Manifest)
}

func newRun(cfg Config) *run {
	r := &run{
		store: cfg.Store, suites: cfg.Suites, id: cfg.Plan.RunID(), samples: cfg.Plan.Samples, seed: cfg.Plan.Seed,
		log: cfg.Log, grace: cfg.Grace, tick: cfg.Tick, scorers: cfg.Scorers,
		answered: make(chan struct{}, 1), claims: newClaims(),
	}
	if r.log == nil {
		r.log = slog.New(slog.DiscardHandler)
	}
	if r.grace <= 0 {
		r.grace = 10 * time.Second
	}
	if r.tick <= 0 {
		r.tick = 500 * time.Millisecond
	}
	if r.scorers <= 0 {
		r.scorers = runtime.NumCPU()
	}
	if cfg.NoScoring {
		r.scorers = 0
	}
	r.events = &events{sink: cfg.Events, run: r.id}
	return r
}

// begin opens the session in the store and records what is planned.
func (r *run) begin(ctx context.Context, st store.Start, manifest any) error {
	var err error
	if st.Manifest, err = json.Marshal(manifest); err != nil {
		return fmt.Errorf("write the manifest: %w", err)
	}
	if r.session, err = r.store.Begin(ctx, st); err != nil {
		return fmt.Errorf("begin run %s: %w", r.id, err)
	}
	if st.Kind != "run" {
		return nil
	}
	for _, t := range r.targets {
		cases := make([]eval.Case, len(t.cases))
		for i := range t.cases {
			cases[i] = t.cases[i].Case
		}
		ids, err := r.store.PlanCases(ctx, r.session, t.index, cases)
		if err != nil {
			return fmt.Errorf("plan target %s: %w", t.spec.Name, err)
		}
		for i := range t.cases {
			t.cases[i].id = ids[i]
		}
	}
	return nil
}

func scorerNames(suites map[string]suite.Suite) map[string]string {
	names := map[string]string{}
	for name, s := range suites {
		names[name] = suite.Scorer(s)
	}
	return names
}

// carryOut asks and judges side by side until both are done.
func (r *run) carryOut(ctx context.Context) (Summary, error) {
	start := time.Now()
	defer r.tuneCollector()()
	work, stopAll := context.WithCancel(ctx) // new work is begun while it lasts
	defer stopAll()
	r.stopAll = stopAll
	ask, stopAsk := context.WithCancelCause(work) // questions are asked while it lasts
	defer stopAsk(nil)
	r.stopAsk = stopAsk
	hard, giveUp := graceful(work, r.grace) // work that has begun may go on while it lasts
	defer giveUp()

	r.events.emit(Event{Kind: RunStarted, Targets: r.progress()})
	var watchers sync.WaitGroup
	over := make(chan struct{})
	watchers.Go(func() { r.watch(over) })

	generated := make(chan struct{})
	var pools sync.WaitGroup
	pools.Go(func() {
		defer close(generated)
		r.generate(ask, hard)
	})
	if r.scorers > 0 {
		pools.Go(func() { r.score(work, hard, generated) })
	}
	pools.Wait()
	close(over)
	watchers.Wait()
	r.interrupt = ctx.Err()
	return r.finish(context.WithoutCancel(ctx), start, context.Cause(ask))
}

// watch shows progress and stops asking when the disk is full.
func (r *run) watch(over <-chan struct{}) {
	ticker := time.NewTicker(r.tick)
	defer ticker.Stop()
	full := r.store.Full()
	for {
		select {
		case <-ticker.C:
			r.events.emit(Event{Kind: Tick, Targets: r.progress()})
		case <-full:
			full = nil
			r.fail(r.store.FullError())
		case <-over:
			return
		}
	}
}

// fail ends everything: the store no longer takes what is earned. Answers in
// flight are still tried.
func (r *run) fail(err error) {
	r.failOnce.Do(func() {
		r.failure = err
		r.stopAll()
	})
}

// tuneCollector makes the garbage collector spend time where memory is short, and
// memory where time is, and returns what undoes it. The stacks of waiting requests
// count as live, so at 500 in flight the heap would be let grow to twice what it
// needs; at 50 memory is plenty, and collecting takes a tenth of the time.
func (r *run) tuneCollector() func() {
	most := 0
	for _, t := range r.targets {
		if t.model != nil {
			most += t.model.Highest()
		}
	}
	percent := 100
	switch {
	case most == 0:
		return func() {}
	case most <= 64:
		percent = 200
	case most > 256:
		percent = 15
	}
	before := debug.SetGCPercent(percent)
	return func() { debug.SetGCPercent(before) }
}

// graceful returns a context that ends d after parent has ended.
func graceful(parent context.Context, d time.Duration) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(parent))
	var timer *time.Timer
	var mu sync.Mutex
	stop := context.AfterFunc(parent, func() {
		mu.Lock()
		defer mu.Unlock()
		timer = time.AfterFunc(d, cancel)
	})
	return ctx, func() {
		stop()
		mu.Lock()
		defer mu.Unlock()
		if timer != nil {
			timer.Stop()
		}
		cancel()
	}
}

func (r *run) closeModels() {
	for _, t := range r.targets {
		if t.model == nil {
			continue
		}
		if err := t.model.Close(); err != nil {
			r.log.Warn("closing a target failed", "target", t.spec.Name, "error", err)
		}
	}
}

// notAsked says that err only means that asking was ended.
func notAsked(err error) bool {
	var asked *provider.Error
	return !errors.As(err, &asked) || errors.Is(err, provider.ErrTargetStopped)
}

package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// ScoreConfig is what judging the stored answers of a run needs.
type ScoreConfig struct {
	Run    store.RunInfo
	Suites map[string]suite.Suite
	Store  *store.Store
	// Again judges also what this scorer has judged before.
	Again    bool
	Manifest any
	Events   func(Event)
	Scorers  int           // 0: the number of processors
	Grace    time.Duration // 0: 10 s
	Tick     time.Duration // 0: half a second
	Log      *slog.Logger
}

// Score judges the stored answers of a run that its suites' present versions have
// not judged. No model is asked.
func Score(ctx context.Context, cfg ScoreConfig) (Summary, error) {
	var p plan.Plan
	if err := json.Unmarshal(cfg.Run.Plan, &p); err != nil {
		return Summary{}, fmt.Errorf("read the plan of run %s: %w", cfg.Run.ID, err)
	}
	r := newRun(Config{
		Plan: p, Suites: cfg.Suites, Store: cfg.Store, Events: cfg.Events, Scorers: cfg.Scorers,
		Grace: cfg.Grace, Tick: cfg.Tick, Log: cfg.Log,
	})
	r.id, r.events.run, r.again = cfg.Run.ID, cfg.Run.ID, cfg.Again
	r.samples, r.seed = cfg.Run.Samples, cfg.Run.Seed
	for i, spec := range p.Targets {
		t := &target{index: i, spec: spec}
		if err := r.storedCases(ctx, cfg.Run.Number, t); err != nil {
			return Summary{}, err
		}
		r.targets = append(r.targets, t)
	}
	st := store.Start{
		ID: cfg.Run.ID, PlanHash: cfg.Run.PlanHash, Plan: cfg.Run.Plan, Samples: r.samples, Seed: r.seed,
		Targets: cfg.Run.Targets, Kind: "score", Scorers: scorerNames(r.suites),
	}
	if err := r.begin(ctx, st, cfg.Manifest); err != nil {
		return Summary{}, err
	}
	return r.carryOut(ctx)
}

// storedCases takes the cases as they were asked.
func (r *run) storedCases(ctx context.Context, run int64, t *target) error {
	cases, err := r.store.Cases(ctx, run, t.index)
	if err != nil {
		return fmt.Errorf("cases of target %s: %w", t.spec.Name, err)
	}
	for _, c := range cases {
		if r.suites[c.Case.Suite] == nil {
			return &eval.Fault{Text: "unknown suite " + c.Case.Suite, Hint: "plumb suites lists them"}
		}
		t.cases = append(t.cases, plannedCase{id: c.ID, hash: c.Case.Hash(), Case: c.Case})
	}
	return nil
}

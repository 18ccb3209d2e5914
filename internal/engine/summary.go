package engine

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
)

// Progress is where a target stands.
type Progress struct {
	Target   string               `json:"target"`
	Planned  int                  `json:"planned"`  // samples
	Reused   int                  `json:"reused"`   // answered before this session
	Answered int                  `json:"answered"` // by this session
	Failed   int                  `json:"failed"`   // by this session
	Outcomes map[eval.Outcome]int `json:"outcomes"` // of the samples judged, in this session or before
	Judged   int                  `json:"judged"`   // their number
	InFlight int                  `json:"in_flight"`
	Limit    int                  `json:"limit"` // requests in flight allowed now
	Retries  int64                `json:"retries"`
	Input    int64                `json:"input"`  // tokens in this session
	Output   int64                `json:"output"` // tokens in this session
	Cost     float64              `json:"cost"`   // USD in this session, when Priced
	Priced   bool                 `json:"priced"`
	Stopped  string               `json:"stopped,omitempty"` // why it is no longer asked
}

// Left is how many samples have yet to be asked.
func (p Progress) Left() int { return p.Planned - p.Reused - p.Answered - p.Failed }

// Summary is what came of a session.
type Summary struct {
	Run     string   `json:"run"`
	Targets []Result `json:"targets"`
	// Complete says that every sample has an answer and a verdict, none of them an
	// error.
	Complete bool `json:"complete"`
	// Interrupted says that it was ended from outside (Ctrl-C) before it was complete.
	Interrupted bool `json:"interrupted,omitempty"`
	// Budget says how the budget ended it; "" when it did not.
	Budget string        `json:"budget,omitempty"`
	Took   time.Duration `json:"took"`
}

// Result is what became of the samples of a target.
type Result struct {
	Progress
	// Errors counts failures of the provider and of judging, NotAsked samples that
	// were not asked, NotJudged answers without a verdict.
	Errors    int  `json:"errors"`
	NotAsked  int  `json:"not_asked"`
	NotJudged int  `json:"not_judged"`
	Complete  bool `json:"complete"`
}

// counter counts what becomes of the samples of a target.
type counter struct {
	mu sync.Mutex
	p  Progress
}

func (c *counter) change(f func(*Progress)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(&c.p)
}

func (c *counter) reused()   { c.change(func(p *Progress) { p.Reused++ }) }
func (c *counter) answered() { c.change(func(p *Progress) { p.Answered++ }) }
func (c *counter) failed()   { c.change(func(p *Progress) { p.Failed++ }) }

func (c *counter) outcome(o eval.Outcome) {
	c.change(func(p *Progress) {
		if p.Outcomes == nil {
			p.Outcomes = map[eval.Outcome]int{}
		}
		p.Outcomes[o]++
		p.Judged++
	})
}

func (c *counter) now() Progress {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.p
	p.Outcomes = maps.Clone(p.Outcomes)
	return p
}

// progress says where all targets stand.
func (r *run) progress() []Progress {
	out := make([]Progress, len(r.targets))
	for i, t := range r.targets {
		p := t.count.now()
		p.Target, p.Planned = t.spec.Name, len(t.cases)*r.samples
		if t.model != nil {
			s := t.model.Stats()
			p.InFlight, p.Limit, p.Retries = s.InFlight, s.Limit, s.Retries
			p.Input, p.Output, p.Cost, p.Priced = s.Input, s.Output, s.Cost, s.Priced
			if err := t.model.Stopped(); err != nil {
				p.Stopped = err.Error()
			}
		}
		out[i] = p
	}
	return out
}

// finish makes the summary and closes the session.
func (r *run) finish(ctx context.Context, start time.Time, cause error) (Summary, error) {
	s := Summary{Run: r.id, Complete: true}
	if errors.Is(cause, provider.ErrBudget) {
		s.Budget = cause.Error()
	}
	counts, err := r.store.Counts(ctx, r.session)
	if err != nil {
		r.fail(fmt.Errorf("count the samples: %w", err))
	}
	for i, p := range r.progress() {
		n := counts[i]
		res := Result{Progress: p, Errors: n.Failed + p.Outcomes[eval.Error], NotAsked: p.Planned - n.Answered - n.Failed, NotJudged: n.Answered - p.Judged}
		res.Complete = res.Errors == 0 && res.NotAsked == 0 && res.NotJudged == 0
		s.Complete = s.Complete && res.Complete
		s.Targets = append(s.Targets, res)
	}
	s.Interrupted = r.interrupt != nil && !s.Complete
	if err := r.store.End(ctx, r.session, s.Complete); err != nil {
		r.fail(fmt.Errorf("close the session: %w", err))
	}
	s.Took = time.Since(start)
	r.events.emit(Event{Kind: RunEnded, Targets: r.progress(), Summary: &s})
	return s, r.failure
}

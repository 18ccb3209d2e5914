package provider

import (
	"context"
	"io"
	"log/slog"
	"runtime"
	"time"

	"example.com/plumb/internal/eval"
)

// PolicyOptions say how a target is treated. Zero values mean the defaults.
type PolicyOptions struct {
	// Target is what the provider asks: its price, and the names in messages.
	Target eval.Target
	// AttemptTimeout bounds one attempt, from the first byte sent to the last
	// received; 0 means ten times the slowest answer so far, but 2 minutes at
	// least and 10 at most (5 before the first). exec: has its own limit instead.
	AttemptTimeout time.Duration
	// RetryBudget bounds what one request may spend on failed attempts and
	// pauses, waiting for its turn not counted; 0 means 10 minutes.
	RetryBudget time.Duration
	// Concurrency fixes the number of requests in flight; 0 adapts it.
	Concurrency int
	// MaxConcurrency caps the adaptive number; 0 means 64 (for exec: the number
	// of processors).
	MaxConcurrency int
	// Budget stops the run before it costs too much; shared by all targets of a
	// run. nil means no limit.
	Budget *Budget
	// Prices give the cost; nil means that no price is known.
	Prices *Prices
	// Log receives notes about the server; nil means none.
	Log *slog.Logger
}

func (o PolicyOptions) withDefaults(own bool) PolicyOptions {
	if o.RetryBudget <= 0 {
		o.RetryBudget = 10 * time.Minute
	}
	if o.MaxConcurrency <= 0 {
		o.MaxConcurrency = 64
		if own {
			o.MaxConcurrency = runtime.NumCPU()
		}
	}
	if o.Budget == nil {
		o.Budget = NewBudget(0, 0)
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// selfTimed is implemented by providers that keep a time limit of their own,
// whose end is an answer; the others are stopped after AttemptTimeout.
type selfTimed interface{ selfTimed() }

// Policy is a provider with everything around it that makes thousands of
// requests a good citizen's. From the outside in:
//
//	retry    asks again after a pause, inside a time budget
//	limiter  waits for a turn: adaptive concurrency, pace learned from 429s
//	guard    stops the target when it can never answer, or is dead
//	meter    counts tokens and cost, and stops before the budget is passed
//	attempt  bounds the time of one attempt and measures it
type Policy struct {
	provider Provider
	head     Provider
	halt     *halt
	attempt  *attempt
	limiter  *limiter
	retry    *retry
	meter    *meter
	highest  int
}

var _ Provider = (*Policy)(nil)

// NewPolicy puts the policy around p.
func NewPolicy(p Provider, o PolicyOptions) *Policy {
	_, own := p.(selfTimed)
	o = o.withDefaults(own)
	stop := newHalt()
	q := &Policy{provider: p, halt: stop, highest: o.MaxConcurrency}
	if o.Concurrency > 0 {
		q.highest = o.Concurrency
	}
	q.attempt = &attempt{next: p, halt: stop, fixed: o.AttemptTimeout, none: own}
	q.meter = newMeter(q.attempt, o)
	watch := &guard{next: q.meter, halt: stop, patience: o.RetryBudget, log: o.Log}
	q.limiter = newLimiter(watch, stop, o)
	q.retry = &retry{next: q.limiter, halt: stop, budget: o.RetryBudget, succeeded: &watch.succeeded}
	q.head = q.retry
	return q
}

// Generate asks until there is an answer or a reason to give up. The error is
// an *Error (give up this sample), or wraps ErrTargetStopped (ask this target
// nothing more), ErrBudget (ask nobody anything more) or ctx's error.
func (p *Policy) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if err := p.halt.stopped(); err != nil {
		return eval.Answer{}, err
	}
	return p.head.Generate(ctx, r)
}

// Highest is how many requests can ever be in flight at once: more callers
// than that only wait.
func (p *Policy) Highest() int { return p.highest }

// Stopped returns why the target was stopped, or nil. It wraps
// ErrTargetStopped and the *Error that caused it.
func (p *Policy) Stopped() error { return p.halt.stopped() }

// Close closes the provider, if it needs to be.
func (p *Policy) Close() error {
	if c, ok := p.provider.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

// Stats are the figures of a live view.
type Stats struct {
	InFlight int     // requests on the wire
	Limit    int     // requests allowed on the wire now
	Rate     float64 // requests a second allowed now; 0 when not limited
	Attempts int64   // requests sent
	Retries  int64   // of them, those that were repeated
	Input    int64   // tokens sent, as far as known
	Output   int64   // tokens received, as far as known
	// Cost is in USD; meaningless unless Priced.
	Cost   float64
	Priced bool // the target's price is known
}

// Stats returns the figures now.
func (p *Policy) Stats() Stats {
	s := Stats{Attempts: p.attempt.sent.Load(), Retries: p.retry.retries.Load()}
	s.InFlight, s.Limit, s.Rate = p.limiter.state()
	p.meter.addTo(&s)
	return s
}

package provider

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"example.com/plumb/internal/eval"
)

// When a server counts as dead: so many failures in a row, of so many different
// prompts, over so long a time, without one answer between.
const (
	deadFailuresAtStart = 8 // before the first answer ever
	deadPromptsAtStart  = 3
	deadTimeAtStart     = 10 * time.Second
	deadFailures        = 50 // after it has worked
	deadPrompts         = 10
	deadTime            = time.Minute
	rejectedAtStart     = 20 // prompts refused with a 400 before the first answer
)

// guard watches all attempts of a target and stops it when nothing more can be
// expected: after a permanent error, when the server is dead, when it rejects
// every prompt, or when it throttles for longer than anybody waits.
type guard struct {
	next      Provider
	halt      *halt
	patience  time.Duration
	log       *slog.Logger
	succeeded atomic.Int64

	mu        sync.Mutex
	failures  int // in a row
	since     time.Time
	throttled time.Time           // first 429 since the last answer
	prompts   map[string]struct{} // that failed in a row, at most deadPrompts
	rejected  map[string]struct{} // before the first answer
}

var _ Provider = (*guard)(nil)

// Generate makes an attempt unless the target was stopped meanwhile.
func (g *guard) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if err := g.halt.stopped(); err != nil {
		return eval.Answer{}, err
	}
	start := time.Now()
	a, err := g.next.Generate(ctx, r)
	var e *Error
	switch {
	case err == nil:
		g.success()
		return a, nil
	case !errors.As(err, &e):
		return a, err
	}
	if reason := g.judge(r, e, start); reason != nil {
		return eval.Answer{}, g.halt.stop(reason)
	}
	return a, err
}

func (g *guard) success() {
	g.succeeded.Add(1)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.failures, g.prompts, g.rejected, g.throttled = 0, nil, nil, time.Time{}
}

// judge notes a failed attempt and returns the reason to stop, if there is one.
func (g *guard) judge(r Request, e *Error, start time.Time) *Error {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	switch e.Kind {
	case Permanent:
		return e
	case Throttled:
		if g.throttled.IsZero() {
			g.throttled = now
		}
		if wait := max(e.RetryAfter, now.Sub(g.throttled)); wait > g.patience {
			return because(e, fmt.Sprintf("the server lets nothing through for %v: %s", wait.Round(time.Second), e.Text), "run the same command again later; it goes on where it stopped")
		}
	case Rejected:
		g.failures, g.prompts = 0, nil // it is alive
		if g.succeeded.Load() == 0 {
			note(&g.rejected, r, rejectedAtStart)
		}
		if len(g.rejected) >= rejectedAtStart {
			return because(e, fmt.Sprintf("the first %d prompts were all rejected: %s", len(g.rejected), e.Text), e.Hint)
		}
	default:
		if g.failures == 0 {
			g.since = start
		}
		g.failures++
		note(&g.prompts, r, deadPrompts)
		if g.dead(now.Sub(g.since)) {
			return because(e, fmt.Sprintf("%d attempts in a row failed, last: %s", g.failures, e.Text), "is the server running? Run the same command again when it is; it goes on where it stopped")
		}
	}
	return nil
}

func (g *guard) dead(lasting time.Duration) bool {
	if g.succeeded.Load() > 0 {
		return g.failures >= deadFailures && len(g.prompts) >= deadPrompts && lasting >= deadTime
	}
	return g.failures >= deadFailuresAtStart && len(g.prompts) >= deadPromptsAtStart && lasting >= deadTimeAtStart
}

// note adds the prompt of r to a set of bounded size.
func note(set *map[string]struct{}, r Request, most int) {
	if *set == nil {
		*set = map[string]struct{}{}
	}
	if len(*set) >= most {
		return
	}
	name := r.CaseName
	if name == "" {
		name = r.Identity()
	}
	(*set)[name] = struct{}{}
}

func because(e *Error, text, hint string) *Error {
	return &Error{Kind: Permanent, Status: e.Status, Text: text, Hint: hint, Err: e}
}

package provider

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"example.com/plumb/internal/eval"
)

// The time for one attempt, where the user set none: many times what the slowest
// answer so far took, so that a silent connection is given up long before its
// time, and a slow model is not.
const (
	limitAtFirst  = 5 * time.Minute // before the first answer
	limitLeast    = 2 * time.Minute
	limitMost     = 10 * time.Minute
	limitSlowness = 10 // times the slowest answer
)

// attempt bounds the time of one attempt and measures it.
type attempt struct {
	next    Provider
	halt    *halt
	fixed   time.Duration // 0: adapted to the answers
	none    bool          // the provider has a limit of its own
	slowest atomic.Int64  // nanoseconds of the slowest answer
	sent    atomic.Int64
}

var _ Provider = (*attempt)(nil)

// limit is how long an attempt may take, as things stand.
func (t *attempt) limit() time.Duration {
	slowest := time.Duration(t.slowest.Load())
	switch {
	case t.fixed > 0:
		return t.fixed
	case slowest == 0:
		return limitAtFirst
	}
	return min(max(limitSlowness*slowest, limitLeast), limitMost)
}

// watched returns a context that ends when limit has passed since now. The limit
// is looked at again when the least has passed: answers to others may have
// come meanwhile.
func (t *attempt) watched(ctx context.Context) (limited context.Context, stop func()) {
	if t.none {
		return ctx, func() {}
	}
	if t.fixed > 0 {
		return context.WithTimeout(ctx, t.fixed)
	}
	limited, cancel := context.WithCancel(ctx)
	start := time.Now()
	var timer *time.Timer
	set := make(chan struct{}) // closed when timer is set
	timer = time.AfterFunc(limitLeast, func() {
		<-set
		if left := t.limit() - time.Since(start); left > 0 && limited.Err() == nil {
			timer.Reset(min(left, limitLeast))
			return
		}
		cancel()
	})
	close(set)
	return limited, func() { timer.Stop(); cancel() }
}

// Generate makes one attempt. Its error is an *Error with Took set, or wraps
// ctx's error.
func (t *attempt) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if ctx.Err() != nil {
		return eval.Answer{}, fmt.Errorf("ask the model: %w", context.Cause(ctx))
	}
	ctx = underWay(ctx)
	start := time.Now() // before the limit's clock: an attempt never seems shorter than its limit
	limited, stop := t.watched(ctx)
	defer stop()
	limited, free := t.halt.release(limited)
	defer free()
	t.sent.Add(1)
	a, err := t.next.Generate(limited, r)
	took := time.Since(start)
	if err == nil {
		t.learn(took)
		a.Latency, a.Attempts = took, 1
		return a, nil
	}
	var e *Error
	switch {
	case ctx.Err() != nil:
		return eval.Answer{}, fmt.Errorf("ask the model: %w", context.Cause(ctx))
	case limited.Err() != nil && t.halt.stopped() != nil:
		return eval.Answer{}, t.halt.stopped()
	case limited.Err() != nil:
		e = &Error{Kind: Transient, Text: fmt.Sprintf("no answer within %v", t.waited(took)), Err: context.DeadlineExceeded, Hint: "the limit for one attempt can be raised"}
	case !errors.As(err, &e):
		e = &Error{Kind: Transient, Text: err.Error(), Err: err}
	}
	timed := *e
	timed.Took = took
	return eval.Answer{}, &timed
}

// waited is the limit that an attempt has passed, for people.
func (t *attempt) waited(took time.Duration) time.Duration {
	if t.fixed > 0 {
		return t.fixed
	}
	return took.Round(time.Second)
}

// learn notes how long an answer took.
func (t *attempt) learn(took time.Duration) {
	for {
		old := t.slowest.Load()
		if took.Nanoseconds() < old || t.slowest.CompareAndSwap(old, max(took.Nanoseconds(), 1)) {
			return
		}
	}
}

package provider

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"example.com/plumb/internal/eval"
)

// The pauses between attempts, and how many attempts are reasonable. While
// others get answers, a request that keeps failing is to blame itself.
const (
	firstPause        = 500 * time.Millisecond
	longestPause      = 30 * time.Second
	attemptsAlone     = 9  // while nobody gets answers
	attemptsHealthy   = 6  // while others do
	attemptsTimedOut  = 2  // that took all their time, while others do
	attemptsThrottled = 12 // of 429, while others do
	healthySuccesses  = 3  // answers to others that show health
)

// retry asks again after Throttled and Transient errors: full jitter over an
// exponential pause, never before the server's Retry-After, until the request
// has spent its budget of time or a reasonable number of attempts.
type retry struct {
	next      Provider
	halt      *halt
	budget    time.Duration
	succeeded *atomic.Int64 // answers of the target
	retries   atomic.Int64
}

var _ Provider = (*retry)(nil)

// Generate returns the first answer, or the last error with the number of
// attempts in its text.
func (t *retry) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	var spent time.Duration
	before := t.succeeded.Load()
	for n := 1; ; n++ {
		a, err := t.next.Generate(ctx, r)
		if err == nil {
			a.Attempts = n
			return a, nil
		}
		var e *Error
		if errors.Is(err, ErrTargetStopped) || !errors.As(err, &e) || e.Kind == Permanent || e.Kind == Rejected {
			return eval.Answer{}, err
		}
		spent += e.Took
		pause := max(e.RetryAfter, pauseAfter(n))
		healthy := t.succeeded.Load()-before >= healthySuccesses
		if n >= mostAttempts(e, healthy) || spent+pause > t.budget {
			last := *e
			last.Text = fmt.Sprintf("%s; gave up after %d attempts", e.Text, n)
			return eval.Answer{}, &last
		}
		if err := t.sleep(ctx, pause); err != nil {
			return eval.Answer{}, err
		}
		spent += pause
		t.retries.Add(1)
	}
}

func mostAttempts(e *Error, healthy bool) int {
	switch {
	case e.Kind == Throttled && healthy:
		return attemptsThrottled
	case e.Kind == Throttled:
		return math.MaxInt // the time budget alone decides
	case healthy && errors.Is(e, context.DeadlineExceeded):
		return attemptsTimedOut
	case healthy:
		return attemptsHealthy
	}
	return attemptsAlone
}

// pauseAfter draws the pause after the nth attempt.
func pauseAfter(n int) time.Duration {
	most := longestPause
	if n < 7 {
		most = min(most, firstPause<<(n-1))
	}
	return rand.N(most)
}

func (t *retry) sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-t.halt.done:
		return t.halt.stopped()
	case <-ctx.Done():
		return fmt.Errorf("wait to ask again: %w", context.Cause(ctx))
	}
}

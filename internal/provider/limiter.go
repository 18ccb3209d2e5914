package provider

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"example.com/plumb/internal/eval"
)

// limiter lets a number of requests onto the wire at once, in order of arrival.
// The number adapts (window.go): it grows while the server is healthy and
// shrinks when it says "too many". After a 429 requests also keep the pace at
// which the server was seen to let them through (pace.go), so that a rate limit
// is met by waiting and not by asking in vain.
type limiter struct {
	next Provider
	halt *halt
	log  *slog.Logger

	mu       sync.Mutex
	queue    []*waiter
	inFlight int
	unsafe   int // answers that came and are not yet safe (hold.go)
	window   window
	pace     pace
	timer    *time.Timer // fires when the head of the queue may go
}

// waiter is a request in the queue; ready is closed when it may go.
type waiter struct{ ready chan struct{} }

var _ Provider = (*limiter)(nil)

func newLimiter(next Provider, stop *halt, o PolicyOptions) *limiter {
	return &limiter{next: next, halt: stop, log: o.Log, window: newWindow(o.Concurrency, o.MaxConcurrency)}
}

// Generate waits for its turn and makes the attempt.
func (l *limiter) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if err := l.acquire(ctx); err != nil {
		return eval.Answer{}, err
	}
	start := time.Now()
	a, err := l.next.Generate(ctx, r)
	l.learn(start, err)
	h := holdOf(ctx)
	l.done(h != nil && err == nil)
	if h != nil && err == nil {
		h.safe = l.safe
	}
	return a, err
}

func (l *limiter) acquire(ctx context.Context) error {
	l.mu.Lock()
	now := time.Now()
	if len(l.queue) == 0 && l.busy() < l.window.size() && !l.pace.at(now).After(now) {
		l.start(now)
		l.mu.Unlock()
		return nil
	}
	w := &waiter{ready: make(chan struct{})}
	l.queue = append(l.queue, w)
	l.dispatch()
	l.mu.Unlock()
	select {
	case <-w.ready:
		return nil
	case <-l.halt.done:
		l.leave(w)
		return l.halt.stopped()
	case <-ctx.Done():
		l.leave(w)
		return fmt.Errorf("wait for a turn: %w", context.Cause(ctx))
	}
}

// start counts a request as on the wire. l.mu is held.
func (l *limiter) start(now time.Time) {
	l.inFlight++
	l.pace.started(now)
}

// leave takes a waiter out of the queue, or gives back the turn that it was
// granted meanwhile.
func (l *limiter) leave(w *waiter) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i, q := range l.queue {
		if q == w {
			l.queue = append(l.queue[:i], l.queue[i+1:]...)
			return
		}
	}
	l.inFlight--
	l.dispatch()
}

// dispatch lets waiters go while there is room, and sets the timer when only
// time is in the way. l.mu is held.
func (l *limiter) dispatch() {
	for len(l.queue) > 0 && l.busy() < l.window.size() {
		now := time.Now()
		if at := l.pace.at(now); at.After(now) {
			l.wake(at.Sub(now))
			return
		}
		w := l.queue[0]
		l.queue[0] = nil
		l.queue = l.queue[1:]
		l.start(now)
		close(w.ready)
	}
	if len(l.queue) == 0 && l.timer != nil {
		l.timer.Stop() // nothing is left behind when nobody waits
	}
}

func (l *limiter) wake(d time.Duration) {
	if l.timer != nil {
		l.timer.Reset(d)
		return
	}
	l.timer = time.AfterFunc(d, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.dispatch()
	})
}

// learn learns from the outcome of an attempt.
func (l *limiter) learn(start time.Time, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	full := l.busy() >= l.window.size() && !l.pace.at(now).After(now) // only the window is in the way
	var e *Error
	switch {
	case err == nil:
		l.window.succeeded(start, now, full)
		l.pace.succeeded(now)
	case errors.As(err, &e) && e.Kind == Throttled:
		if l.pace.throttled(start, now, e.RetryAfter) {
			l.window.throttled(now)
			l.log.Info("the server asks for fewer requests", "in flight", l.window.size(), "per second", l.pace.rate, "pause", l.pace.hold.Sub(now))
		}
	}
}

// busy is how many turns are taken: those on the wire, and of the answers that are
// not yet safe all beyond a quarter of the window. l.mu is held.
func (l *limiter) busy() int { return l.inFlight + max(0, l.unsafe-l.window.size()/4) }

// done gives a turn back and lets the next ones go.
func (l *limiter) done(unsafe bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.inFlight--
	if unsafe {
		l.unsafe++
	}
	l.dispatch()
}

// safe notes that an answer can no longer be lost.
func (l *limiter) safe() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.unsafe--
	l.dispatch()
}

// state returns what is on the wire, what is allowed, and the pace.
func (l *limiter) state() (inFlight, size int, rate float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.inFlight, l.window.size(), l.pace.rate
}

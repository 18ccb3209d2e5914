package provider

import (
	"context"
	"errors"
	"sync"
	"time"
)

// haltGrace is how long requests on the wire may still bring an answer when
// their target is stopped.
const haltGrace = 10 * time.Second

// ErrTargetStopped says that a target will not be asked again in this run: it
// answered with a permanent error, or its server is dead.
var ErrTargetStopped = errors.New("the target was stopped")

// stopError is ErrTargetStopped with its reason.
type stopError struct{ reason *Error }

// Error prints the reason.
func (s *stopError) Error() string { return ErrTargetStopped.Error() + ": " + s.reason.Error() }

// Is matches ErrTargetStopped.
func (s *stopError) Is(err error) bool { return err == ErrTargetStopped }

// Unwrap returns the reason.
func (s *stopError) Unwrap() error { return s.reason }

// halt is the switch that stops a target once and for all. Whoever waits
// listens to done.
type halt struct {
	mu   sync.Mutex
	err  error
	done chan struct{}

	ended context.Context // ends when done is closed
	end   context.CancelFunc
}

func newHalt() *halt {
	h := &halt{done: make(chan struct{})}
	h.ended, h.end = context.WithCancel(context.Background())
	return h
}

// stop throws the switch; the first reason stays. It returns the error to give
// to callers.
func (h *halt) stop(reason *Error) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.err == nil {
		h.err = &stopError{reason}
		close(h.done)
		h.end()
	}
	return h.err
}

// stopped returns the error to give to callers, nil while the target is asked.
func (h *halt) stopped() error {
	select {
	case <-h.done:
		h.mu.Lock()
		defer h.mu.Unlock()
		return h.err
	default:
		return nil
	}
}

// release returns a context for a request on the wire, which ends haltGrace
// after the target was stopped. free must be called when the request is over.
// Until the target is stopped this takes no goroutine.
func (h *halt) release(ctx context.Context) (_ context.Context, free func()) {
	ctx, cancel := context.WithCancel(ctx)
	var mu sync.Mutex
	var timer *time.Timer
	unhook := context.AfterFunc(h.ended, func() {
		mu.Lock()
		defer mu.Unlock()
		if ctx.Err() == nil {
			timer = time.AfterFunc(haltGrace, cancel)
		}
	})
	return ctx, func() {
		unhook()
		cancel()
		mu.Lock()
		defer mu.Unlock()
		if timer != nil {
			timer.Stop()
		}
	}
}

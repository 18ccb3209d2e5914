package provider

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"example.com/plumb/internal/eval"
)

// attempt bounds the time of one attempt and measures it.
type attempt struct {
	next  Provider
	limit time.Duration // 0: none
	sent  atomic.Int64
}

var _ Provider = (*attempt)(nil)

// Generate makes one attempt. Its error is an *Error with Took set, or wraps
// ctx's error.
func (t *attempt) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if ctx.Err() != nil {
		return eval.Answer{}, fmt.Errorf("ask the model: %w", context.Cause(ctx))
	}
	ctx = underWay(ctx)
	limited := ctx
	if t.limit > 0 {
		var cancel context.CancelFunc
		limited, cancel = context.WithTimeout(ctx, t.limit)
		defer cancel()
	}
	t.sent.Add(1)
	start := time.Now()
	a, err := t.next.Generate(limited, r)
	took := time.Since(start)
	if err == nil {
		a.Latency, a.Attempts = took, 1
		return a, nil
	}
	var e *Error
	switch {
	case ctx.Err() != nil:
		return eval.Answer{}, fmt.Errorf("ask the model: %w", context.Cause(ctx))
	case limited.Err() != nil:
		e = &Error{Kind: Transient, Text: fmt.Sprintf("no answer within %v", t.limit), Hint: "the limit for one attempt can be raised", Err: limited.Err()}
	case !errors.As(err, &e):
		e = &Error{Kind: Transient, Text: err.Error(), Err: err}
	}
	timed := *e
	timed.Took = took
	return eval.Answer{}, &timed
}

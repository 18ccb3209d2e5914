package provider

import "context"

// graceKey is the key of the longer context that WithGrace puts into a context.
type graceKey struct{}

// WithGrace returns ctx for Generate such that requests on the wire outlast it:
// when ctx ends, nothing waits for a turn, pauses or starts any more, while an
// attempt that was sent may go on until hard ends. So Ctrl-C loses no answer that
// is about to come, and paid for.
func WithGrace(ctx, hard context.Context) context.Context {
	return context.WithValue(ctx, graceKey{}, hard)
}

// underWay returns the context of an attempt that is about to be sent.
func underWay(ctx context.Context) context.Context {
	if hard, ok := ctx.Value(graceKey{}).(context.Context); ok {
		return hard
	}
	return ctx
}

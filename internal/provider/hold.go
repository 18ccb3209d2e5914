package provider

import "context"

// Hold keeps the turn of a request beyond its answer, until what came is safe.
// Then no more than the allowed number of answers are ever on the wire or on
// their way to the disk, which is what kill -9 can lose.
type Hold struct{ free func() }

// holdKey is the key of the Hold that WithHold puts into a context.
type holdKey struct{}

// WithHold returns a context for one call of Policy.Generate, and the hold on its
// turn. An answer keeps the turn until Release; an error does not.
func WithHold(ctx context.Context) (context.Context, *Hold) {
	h := &Hold{}
	return context.WithValue(ctx, holdKey{}, h), h
}

// Release gives the turn to the next. It may be called without an answer, and more
// than once, but not during Generate.
func (h *Hold) Release() {
	if h.free != nil {
		h.free()
		h.free = nil
	}
}

// holdOf returns the hold that the caller has asked for, or nil.
func holdOf(ctx context.Context) *Hold {
	h, _ := ctx.Value(holdKey{}).(*Hold)
	return h
}

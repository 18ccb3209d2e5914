package provider

import "context"

// Hold bounds how many answers can be lost when the process is killed: those on the
// wire, and a quarter as many that have come and are not yet on disk. Keeping the
// turn itself until then would make every commit a pause for the server.
type Hold struct{ safe func() }

// holdKey is the key of the Hold that WithHold puts into a context.
type holdKey struct{}

// WithHold returns a context for one call of Policy.Generate, and the hold on its
// answer, which counts as not yet safe until Release.
func WithHold(ctx context.Context) (context.Context, *Hold) {
	h := &Hold{}
	return context.WithValue(ctx, holdKey{}, h), h
}

// Release says that the answer is safe, or given up. It may be called without an
// answer, and more than once, but not during Generate.
func (h *Hold) Release() {
	if h.safe != nil {
		h.safe()
		h.safe = nil
	}
}

// holdOf returns the hold that the caller has asked for, or nil.
func holdOf(ctx context.Context) *Hold {
	h, _ := ctx.Value(holdKey{}).(*Hold)
	return h
}

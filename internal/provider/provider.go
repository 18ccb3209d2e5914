// Package provider asks models. A Provider turns one request into one answer;
// everything else (retries, rates, budgets) is a decorator around it, put
// together in policy.go. Keys come from the environment and are never stored.
package provider

import (
	"context"
	"errors"
	"fmt"
	"time"

	"example.com/plumb/internal/eval"
)

// Request is one question to a target.
type Request struct {
	Target     eval.Target
	Messages   []eval.Message
	Completion string // raw text to continue, instead of Messages
	Epoch      int
	// CaseName and CaseHash let replay: find its answer. They are not sent.
	CaseName string
	CaseHash string
}

// Identity is what makes two requests the same question: provider, base URL,
// API, model, digest, all parameters, messages and epoch. Labels and names do not count.
func (r Request) Identity() string {
	return eval.HashJSON(struct {
		Provider, BaseURL, API, Model, Digest string
		Params                                eval.Params
		Messages                              []eval.Message
		Completion                            string
		Epoch                                 int
	}{r.Target.Provider, r.Target.BaseURL, r.Target.API, r.Target.Model, r.Target.Digest, r.Target.Params, r.Messages, r.Completion, r.Epoch})
}

// Provider asks one target. Implementations are safe for concurrent use, make
// exactly one attempt per call, and respect ctx.
type Provider interface {
	// Generate returns what the model said. A refusal, an empty or a cut answer
	// is an Answer, told by its Finish. An error is always an *Error (or wraps
	// ctx's error when ctx ended).
	Generate(ctx context.Context, r Request) (eval.Answer, error)
}

// Kind says what can be done about an error. The zero value is invalid.
type Kind string

// The kinds of error.
const (
	// Permanent: this target can never answer (bad key, unknown model,
	// unsupported parameter). The target is stopped at once.
	Permanent Kind = "permanent"
	// Rejected: this one request can never be answered (a 400 for one prompt);
	// others may. Not retried.
	Rejected Kind = "rejected"
	// Throttled: too many requests (429, 529). Retried, concurrency shrinks.
	Throttled Kind = "throttled"
	// Transient: a network fault, 5xx, a malformed or cut body. Retried.
	Transient Kind = "transient"
)

// Error is a failed attempt. It never holds a key.
type Error struct {
	Kind       Kind
	Status     int           // HTTP status, 0 when there was none
	RetryAfter time.Duration // what the server asked for, 0 when it did not
	Text       string        // what happened, one line
	Hint       string        // the mend, for people
	Took       time.Duration // how long the attempt lasted; set by the policy
	Err        error         // cause, may be nil
}

// Error prints what happened and the mend.
func (e *Error) Error() string {
	s := e.Text
	if e.Status != 0 {
		s = fmt.Sprintf("HTTP %d: %s", e.Status, s)
	}
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// KindOf returns the kind of err, Transient when it is not an *Error.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Transient
}

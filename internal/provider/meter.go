package provider

import (
	"context"
	"errors"
	"sync"
	"syscall"

	"example.com/plumb/internal/eval"
)

// What a request is expected to take before anything was seen.
const (
	tokensPerByte    = 0.5 // generous: English has about 0.25, code 0.35
	tokensPerMessage = 16  // what a chat template adds
	outputUnbounded  = 8192
	outputLeast      = 256
)

// meter counts tokens and cost of a target and keeps its requests inside the
// budget of the run.
type meter struct {
	next   Provider
	budget *Budget
	price  Price
	priced bool

	mu        sync.Mutex
	input     int64
	output    int64
	cost      float64
	perByte   float64 // most input tokens a byte seen; 0: nothing seen
	mostOut   int64   // most output tokens seen
	unlimited bool
}

var _ Provider = (*meter)(nil)

func newMeter(next Provider, o PolicyOptions) *meter {
	m := &meter{next: next, budget: o.Budget}
	m.price, m.priced = o.Prices.For(o.Target)
	m.unlimited = o.Budget.maxCost <= 0 && o.Budget.maxTokens <= 0
	return m
}

// Generate makes the attempt if the budget has room for it.
func (m *meter) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if m.budget.maxCost > 0 && !m.priced {
		return eval.Answer{}, &Error{Kind: Permanent, Text: "the price of " + r.Target.Model + " is not known, so a limit on the cost cannot be kept", Hint: priceHint}
	}
	var held amount
	if !m.unlimited {
		held = m.expect(r)
		if err := m.budget.reserve(ctx, held); err != nil {
			return eval.Answer{}, err
		}
	}
	a, err := m.next.Generate(ctx, r)
	var spent amount
	switch {
	case err == nil:
		spent = m.count(r, a)
	case mayCost(err):
		spent = held
	}
	m.budget.settle(held, spent)
	return a, err
}

// mayCost says that the server may have worked, and charged, for an attempt
// that failed: it was cut, or nobody knows.
func mayCost(err error) bool {
	var e *Error
	if !errors.As(err, &e) {
		return true // stopped by us on its way
	}
	return e.Kind == Transient && e.Status < 400 && !errors.Is(err, syscall.ECONNREFUSED)
}

// expect is the most that a request is expected to take.
func (m *meter) expect(r Request) amount {
	m.mu.Lock()
	defer m.mu.Unlock()
	per := tokensPerByte
	if m.perByte > 0 {
		per = m.perByte * 1.1
	}
	in := int64(float64(promptBytes(r))*per) + tokensPerMessage*int64(len(r.Messages)+1)
	out := int64(r.Target.Params.MaxTokens)
	switch {
	case out > 0:
	case m.mostOut > 0:
		out = max(2*m.mostOut, outputLeast)
	default:
		out = outputUnbounded
	}
	return amount{m.price.cost(in, out), in + out}
}

// count adds what an answer took. What the server did not say is estimated for
// the budget, and left out of the figures that are shown.
func (m *meter) count(r Request, a eval.Answer) amount {
	m.mu.Lock()
	defer m.mu.Unlock()
	u := a.Usage
	if !u.Known {
		in := int64(float64(promptBytes(r)) * tokensPerByte)
		out := int64(float64(len(a.Text)+len(a.Reasoning)) * tokensPerByte)
		return amount{m.price.cost(in, out), in + out}
	}
	c := m.price.cost(u.Input, u.Output)
	m.input += u.Input
	m.output += u.Output
	m.cost += c
	m.mostOut = max(m.mostOut, u.Output)
	if n := promptBytes(r); n > 0 {
		net := u.Input - tokensPerMessage*int64(len(r.Messages)+1)
		m.perByte = max(m.perByte, float64(net)/float64(n), 0.2)
	}
	return amount{c, u.Input + u.Output}
}

func promptBytes(r Request) int {
	n := len(r.Completion)
	for _, m := range r.Messages {
		n += len(m.Content)
	}
	return n
}

func (m *meter) addTo(s *Stats) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s.Input, s.Output, s.Cost, s.Priced = m.input, m.output, m.cost, m.priced
}

package provider

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// ErrBudget says that the next request might have passed --max-cost or
// --max-total-tokens, so it was not sent.
var ErrBudget = errors.New("the budget of the run is used up")

// Budget bounds what a run may spend, over all its targets. Each request
// reserves the most that it is expected to cost before it is sent.
type Budget struct {
	maxCost   float64
	maxTokens int64

	mu      sync.Mutex
	spent   amount
	held    amount
	changed chan struct{} // closed and replaced when something is given back
}

// amount is money and tokens.
type amount struct {
	cost   float64 // USD
	tokens int64
}

// NewBudget returns a budget of maxCost USD and maxTokens tokens, input and
// output together; 0 means no limit.
func NewBudget(maxCost float64, maxTokens int64) *Budget {
	return &Budget{maxCost: maxCost, maxTokens: maxTokens, changed: make(chan struct{})}
}

// Spend counts what was spent before, by answers of the same run that the store
// holds.
func (b *Budget) Spend(cost float64, tokens int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.spent.cost += cost
	b.spent.tokens += tokens
}

// Spent returns what was spent, in USD and tokens.
func (b *Budget) Spent() (cost float64, tokens int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.spent.cost, b.spent.tokens
}

// reserve holds want until settle. When it does not fit now but may once the
// requests in flight have settled for less, it waits for them.
func (b *Budget) reserve(ctx context.Context, want amount) error {
	for {
		b.mu.Lock()
		if b.fits(amount{b.held.cost + want.cost, b.held.tokens + want.tokens}) {
			b.held.cost += want.cost
			b.held.tokens += want.tokens
			b.mu.Unlock()
			return nil
		}
		if !b.fits(want) {
			err := b.exceeded(want)
			b.mu.Unlock()
			return err
		}
		changed := b.changed
		b.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("wait for the budget: %w", context.Cause(ctx))
		}
	}
}

// fits says whether a may be spent besides what was spent. b.mu is held.
func (b *Budget) fits(a amount) bool {
	return (b.maxCost <= 0 || b.spent.cost+a.cost <= b.maxCost) &&
		(b.maxTokens <= 0 || b.spent.tokens+a.tokens <= b.maxTokens)
}

func (b *Budget) exceeded(want amount) error {
	if b.maxTokens > 0 && b.spent.tokens+want.tokens > b.maxTokens {
		return fmt.Errorf("%w: %d of %d tokens are spent, and the next request may take %d", ErrBudget, b.spent.tokens, b.maxTokens, want.tokens)
	}
	return fmt.Errorf("%w: %.4f of %.4f USD are spent, and the next request may cost %.4f", ErrBudget, b.spent.cost, b.maxCost, want.cost)
}

// settle gives held back and counts what was really spent.
func (b *Budget) settle(held, spent amount) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.held.cost -= held.cost
	b.held.tokens -= held.tokens
	b.spent.cost += spent.cost
	b.spent.tokens += spent.tokens
	close(b.changed)
	b.changed = make(chan struct{})
}

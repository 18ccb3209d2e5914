package engine

import "sync"

// claims makes sure that a question is in flight once. Two targets, or two cases,
// may ask the very same thing; the second then waits for the answer of the first.
type claims struct {
	mu   sync.Mutex
	held map[string][]question // identity → those who wait
}

func newClaims() *claims { return &claims{held: map[string][]question{}} }

// take claims q's identity. False means that another holds it, and q will be
// among those that give returns.
func (c *claims) take(q question) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	waiting, busy := c.held[q.identity]
	if busy {
		c.held[q.identity] = append(waiting, q)
		return false
	}
	c.held[q.identity] = nil
	return true
}

// give ends a claim and returns who has waited for it.
func (c *claims) give(identity string) []question {
	c.mu.Lock()
	defer c.mu.Unlock()
	waiting := c.held[identity]
	delete(c.held, identity)
	return waiting
}

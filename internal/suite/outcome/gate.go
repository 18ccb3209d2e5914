package outcome

import "sync"

// gate lets many candidates run at once, or one alone: a verdict that time or
// memory decided is confirmed without neighbours.
type gate struct{ mu sync.RWMutex }

// share waits until nobody runs alone.
func (g *gate) share() (leave func()) {
	g.mu.RLock()
	return g.mu.RUnlock
}

// own waits until nobody else runs.
func (g *gate) own() (leave func()) {
	g.mu.Lock()
	return g.mu.Unlock
}

package provider

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"example.com/plumb/internal/eval"
)

// model is a server in the bubble of a synctest: time in it is virtual.
type model struct {
	latency time.Duration
	// rule decides about the nth request (from 1) for a prompt; nil answers.
	rule  func(prompt string, n int) error
	admit func(now time.Time, inFlight int) error // 429s
	slots chan struct{}                           // worked on at once, the rest queue

	mu       sync.Mutex
	asked    map[string]int
	times    map[string][]time.Time
	inFlight int
	most     int
	total    int
}

func (m *model) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	m.mu.Lock()
	if m.asked == nil {
		m.asked, m.times = map[string]int{}, map[string][]time.Time{}
	}
	m.asked[r.CaseName]++
	m.times[r.CaseName] = append(m.times[r.CaseName], time.Now())
	m.total++
	n := m.asked[r.CaseName]
	m.inFlight++
	m.most = max(m.most, m.inFlight)
	defer func() { m.mu.Lock(); m.inFlight--; m.mu.Unlock() }()
	var err error
	if m.admit != nil {
		err = m.admit(time.Now(), m.inFlight)
	}
	m.mu.Unlock()
	if err != nil {
		return eval.Answer{}, err
	}
	if m.slots != nil {
		m.slots <- struct{}{}
		defer func() { <-m.slots }()
	}
	select {
	case <-time.After(m.latency):
	case <-ctx.Done():
		return eval.Answer{}, ctx.Err()
	}
	if m.rule != nil {
		if err := m.rule(r.CaseName, n); err != nil {
			return eval.Answer{}, err
		}
	}
	return eval.Answer{Text: "ok", Usage: eval.Usage{Input: 100, Output: 100, Known: true}}, nil
}

// run asks n different prompts from as many goroutines as can be in flight, the
// way the engine does, and returns the errors by prompt.
func run(ctx context.Context, p *Policy, n int) map[string]error {
	failed := map[string]error{}
	var mu sync.Mutex
	var next atomic.Int64
	var wg sync.WaitGroup
	for range p.Highest() {
		wg.Go(func() {
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				name := fmt.Sprintf("p%d", i)
				if _, err := p.Generate(ctx, ask(eval.Target{Provider: "replay"}, name)); err != nil {
					mu.Lock()
					failed[name] = err
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	return failed
}

// bucket is a server's limit of 50 requests a second.
func bucket(retryAfter time.Duration) func(time.Time, int) error {
	tokens, last := 50.0, time.Time{}
	return func(now time.Time, _ int) error {
		if !last.IsZero() {
			tokens = min(50, tokens+now.Sub(last).Seconds()*50)
		}
		last = now
		if tokens < 1 {
			return &Error{Kind: Throttled, Status: 429, RetryAfter: retryAfter}
		}
		tokens--
		return nil
	}
}

// second is the same limit, counted by the whole second.
func second(retryAfter bool) func(time.Time, int) error {
	count, window := 0, time.Time{}
	return func(now time.Time, _ int) error {
		if w := now.Truncate(time.Second); w.After(window) {
			window, count = w, 0
		}
		count++
		if count <= 50 {
			return nil
		}
		e := &Error{Kind: Throttled, Status: 429}
		if retryAfter {
			e.RetryAfter = time.Until(window.Add(time.Second))
		}
		return e
	}
}

// TestRateLimitIsLearned wants at most 1.05 requests for each needed one from a
// server that allows 50 a second, and most of these 50 used.
func TestRateLimitIsLearned(t *testing.T) {
	for _, n := range []int{400, 3000} {
		for _, latency := range []time.Duration{0, 20 * time.Millisecond, time.Second} {
			for name, admit := range map[string]func() func(time.Time, int) error{
				"bucket":              func() func(time.Time, int) error { return bucket(0) },
				"bucket, Retry-After": func() func(time.Time, int) error { return bucket(time.Second) },
				"second":              func() func(time.Time, int) error { return second(false) },
				"second, Retry-After": func() func(time.Time, int) error { return second(true) },
			} {
				t.Run(fmt.Sprintf("%d/%v/%s", n, latency, name), func(t *testing.T) {
					synctest.Test(t, func(t *testing.T) {
						m := &model{latency: latency, admit: admit()}
						begin := time.Now()
						failed := run(t.Context(), NewPolicy(m, PolicyOptions{MaxConcurrency: 100}), n)
						took := time.Since(begin).Seconds()
						ratio := float64(m.total) / float64(n)
						t.Logf("%d requests for %d (%.3f), %.1f/s, most in flight %d", m.total, n, ratio, float64(n)/took, m.most)
						if len(failed) > 0 {
							t.Errorf("%d failed: %v", len(failed), failed)
						}
						if ratio > 1.05 {
							t.Errorf("%.3f requests for each needed one", ratio)
						}
						if latency < time.Second && float64(n)/took < 30 {
							t.Errorf("only %.1f answers a second of 50", float64(n)/took)
						}
					})
				})
			}
		}
	}
}

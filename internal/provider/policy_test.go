package provider

import (
	"context"
	"errors"
	"fmt"
	"strings"
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

// silentFor never answers one prompt.
type silentFor struct {
	next   Provider
	prompt string
	asked  atomic.Int64
}

func (s *silentFor) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if r.CaseName == s.prompt {
		s.asked.Add(1)
		<-ctx.Done()
		return eval.Answer{}, ctx.Err()
	}
	return s.next.Generate(ctx, r)
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
						if latency < time.Second && float64(n)/took < 25 {
							t.Errorf("only %.1f answers a second of 50", float64(n)/took)
						}
					})
				})
			}
		}
	}
}

// TestChanceIsNoLimit wants a server that says 429 by chance, at any rate, not to
// be taken for one that allows next to nothing.
func TestChanceIsNoLimit(t *testing.T) {
	for _, tt := range []struct {
		name   string
		denied func(prompt string, n int) bool
		within time.Duration
	}{
		{"once, at the start", func(p string, n int) bool { return p == "p2" && n == 1 }, 5 * time.Second},
		{"one prompt in ten", func(p string, n int) bool { return strings.HasSuffix(p, "7") && n == 1 }, 6 * time.Minute},
	} {
		inBubble(t, tt.name, func(t *testing.T) {
			m := &model{latency: 5 * time.Millisecond, rule: func(p string, n int) error {
				if tt.denied(p, n) {
					return status(429, Throttled)
				}
				return nil
			}}
			begin := time.Now()
			failed := run(t.Context(), NewPolicy(m, PolicyOptions{}), 2000)
			if took := time.Since(begin); len(failed) > 0 || took > tt.within {
				t.Errorf("%v for 2000 requests, %d failed", took, len(failed))
			} else {
				t.Logf("%v for 2000 requests", took)
			}
		})
	}
}

// inBubble runs a test in virtual time.
func inBubble(t *testing.T, name string, f func(t *testing.T)) {
	t.Run(name, func(t *testing.T) { synctest.Test(t, f) })
}

func status(code int, k Kind) error { return &Error{Kind: k, Status: code, Text: "scripted"} }

func TestWindow(t *testing.T) {
	inBubble(t, "grows to the cap on a healthy server", func(t *testing.T) {
		m := &model{latency: time.Second}
		p := NewPolicy(m, PolicyOptions{MaxConcurrency: 100})
		begin := time.Now()
		run(t.Context(), p, 2000)
		if took := time.Since(begin); m.most != 100 || took > 40*time.Second {
			t.Errorf("at most %d in flight, %v", m.most, took)
		}
	})
	inBubble(t, "does not pile up on a server that queues", func(t *testing.T) {
		m := &model{latency: time.Second, slots: make(chan struct{}, 4)}
		p := NewPolicy(m, PolicyOptions{MaxConcurrency: 100})
		run(t.Context(), p, 400)
		if m.most > 24 {
			t.Errorf("%d in flight on a server that works on 4 at once", m.most)
		}
	})
	inBubble(t, "shrinks where only so many are let in", func(t *testing.T) {
		m := &model{latency: time.Second, admit: func(_ time.Time, inFlight int) error {
			if inFlight > 5 {
				return status(429, Throttled)
			}
			return nil
		}}
		p := NewPolicy(m, PolicyOptions{MaxConcurrency: 100})
		if failed := run(t.Context(), p, 1000); len(failed) > 0 || m.total > 1060 {
			t.Errorf("%d requests for 1000, %d failed", m.total, len(failed))
		}
	})
	inBubble(t, "is fixed by Concurrency", func(t *testing.T) {
		m := &model{latency: time.Second}
		p := NewPolicy(m, PolicyOptions{Concurrency: 37, MaxConcurrency: 5})
		begin := time.Now()
		run(t.Context(), p, 370)
		if took := time.Since(begin); m.most != 37 || took != 10*time.Second || p.Highest() != 37 {
			t.Errorf("%d in flight, %v", m.most, took)
		}
	})
}

func TestRetry(t *testing.T) {
	inBubble(t, "passing faults are survived", func(t *testing.T) {
		kinds := []error{status(500, Transient), status(503, Transient), status(429, Throttled), errors.New("no *Error at all")}
		m := &model{rule: func(_ string, n int) error {
			if n <= len(kinds) {
				return kinds[n-1]
			}
			return nil
		}}
		p := NewPolicy(m, PolicyOptions{})
		a, err := p.Generate(t.Context(), ask(eval.Target{}, "x"))
		if err != nil || a.Attempts != 5 || p.Stats().Retries != 4 || p.Stats().Attempts != 5 {
			t.Errorf("got %v, %d attempts, %+v", err, a.Attempts, p.Stats())
		}
	})
	inBubble(t, "Retry-After is kept", func(t *testing.T) {
		m := &model{rule: func(_ string, n int) error {
			if n == 1 {
				return &Error{Kind: Throttled, Status: 429, RetryAfter: 77 * time.Second}
			}
			return nil
		}}
		begin := time.Now()
		a, err := NewPolicy(m, PolicyOptions{}).Generate(t.Context(), ask(eval.Target{}, "x"))
		if err != nil || time.Since(begin) < 77*time.Second || time.Since(begin) > 80*time.Second || a.Latency != 0 {
			t.Errorf("got %v after %v, latency %v", err, time.Since(begin), a.Latency)
		}
	})
	inBubble(t, "500 for ever on one prompt fails that prompt alone", func(t *testing.T) {
		m := &model{latency: 10 * time.Millisecond, rule: func(prompt string, _ int) error {
			if prompt == "p3" {
				return status(500, Transient)
			}
			return nil
		}}
		p := NewPolicy(m, PolicyOptions{})
		failed := run(t.Context(), p, 5000)
		err := failed["p3"]
		if len(failed) != 1 || KindOf(err) != Transient || m.asked["p3"] != attemptsHealthy || p.Stopped() != nil {
			t.Errorf("%d failed, p3 asked %d times: %v", len(failed), m.asked["p3"], err)
		}
		if want := "HTTP 500: scripted; gave up after 6 attempts"; err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	})
	inBubble(t, "the time budget ends it", func(t *testing.T) {
		m := &model{latency: time.Hour}
		begin := time.Now()
		_, err := NewPolicy(m, PolicyOptions{AttemptTimeout: time.Minute, RetryBudget: 5 * time.Minute}).Generate(t.Context(), ask(eval.Target{}, "x"))
		if took := time.Since(begin); KindOf(err) != Transient || took > 6*time.Minute || m.total < 4 || !strings.Contains(err.Error(), "no answer within 1m0s") {
			t.Errorf("got %v after %v and %d attempts", err, took, m.total)
		}
	})
	inBubble(t, "a silent connection is given up long before a slow model", func(t *testing.T) {
		m := &model{latency: 5 * time.Second}
		m.rule = func(string, int) error { return nil }
		silent := &silentFor{next: m, prompt: "p1"}
		p := NewPolicy(silent, PolicyOptions{})
		begin := time.Now()
		failed := run(t.Context(), p, 100)
		if took := time.Since(begin); len(failed) != 1 || took > 5*time.Minute || silent.asked.Load() != 2 {
			t.Errorf("%v after %v, asked %d times", failed, took, silent.asked.Load())
		}
		m.latency = 110 * time.Second // slow, and slower: never given up
		for range 4 {
			if a, err := p.Generate(t.Context(), ask(eval.Target{}, "slow")); err != nil || a.Attempts != 1 {
				t.Errorf("after %v: %v", m.latency, err)
			}
			m.latency += 2 * time.Minute
		}
	})
	inBubble(t, "a rejected prompt is asked once", func(t *testing.T) {
		m := &model{rule: func(prompt string, _ int) error {
			if prompt == "p2" {
				return status(400, Rejected)
			}
			return nil
		}}
		failed := run(t.Context(), NewPolicy(m, PolicyOptions{}), 100)
		if len(failed) != 1 || KindOf(failed["p2"]) != Rejected || m.asked["p2"] != 1 {
			t.Errorf("%v, asked %d times", failed, m.asked["p2"])
		}
	})
	inBubble(t, "the caller's end ends it, wherever it waits", func(t *testing.T) {
		for name, m := range map[string]*model{
			"on the wire": {latency: time.Hour},
			"in a pause":  {rule: func(string, int) error { return status(500, Transient) }},
			"in the hold": {rule: func(string, int) error { return &Error{Kind: Throttled, RetryAfter: time.Minute} }},
		} {
			ctx, cancel := context.WithCancelCause(t.Context())
			p := NewPolicy(m, PolicyOptions{MaxConcurrency: 2})
			time.AfterFunc(1500*time.Millisecond, func() { cancel(errors.New("pressed Ctrl-C")) })
			begin := time.Now()
			var wg sync.WaitGroup
			for i := range 10 {
				wg.Go(func() {
					_, err := p.Generate(ctx, ask(eval.Target{}, fmt.Sprint(i)))
					if err == nil || !strings.Contains(err.Error(), "pressed Ctrl-C") {
						t.Errorf("%s: got %v", name, err)
					}
				})
			}
			wg.Wait()
			if took := time.Since(begin); took != 1500*time.Millisecond || p.Stats().InFlight != 0 {
				t.Errorf("%s: it took %v, %d in flight", name, took, p.Stats().InFlight)
			}
		}
	})
}

func TestGuard(t *testing.T) {
	always := func(err error) *model {
		return &model{latency: 100 * time.Millisecond, rule: func(string, int) error { return err }}
	}
	for _, tt := range []struct {
		name     string
		m        *model
		attempts int // at most
		within   time.Duration
		text     string
	}{
		{"a bad key", always(&Error{Kind: Permanent, Status: 401, Text: "no", Hint: "check the key"}), 8, 200 * time.Millisecond, "the target was stopped: HTTP 401: no (check the key)"},
		{"a dead server", always(&Error{Kind: Transient, Text: "connection refused"}), 500, 20 * time.Second, "attempts in a row failed, last: connection refused (is the server running?"},
		{"a server that throttles for ever", always(status(429, Throttled)), 100, 12 * time.Minute, "the server lets nothing through for"},
		{"a server that asks for an hour", always(&Error{Kind: Throttled, Status: 429, Text: "slow down", RetryAfter: time.Hour}), 8, time.Second, "the server lets nothing through for 1h0m0s: slow down (run the same command again later"},
		{"a server that rejects everything", always(status(400, Rejected)), 32, 2 * time.Second, "the first 20 prompts were all rejected: scripted"},
	} {
		inBubble(t, tt.name, func(t *testing.T) {
			p := NewPolicy(tt.m, PolicyOptions{})
			begin := time.Now()
			failed := run(t.Context(), p, 1000)
			if took := time.Since(begin); took > tt.within || tt.m.total > tt.attempts {
				t.Errorf("%d attempts in %v, want %d in %v", tt.m.total, took, tt.attempts, tt.within)
			}
			err := p.Stopped()
			var e *Error
			if !errors.Is(err, ErrTargetStopped) || !errors.As(err, &e) || e.Kind != Permanent || !strings.Contains(err.Error(), tt.text) {
				t.Errorf("stopped by %v, want %q", err, tt.text)
			}
			if len(failed) != 1000 {
				t.Errorf("%d failed", len(failed))
			}
			if _, err := p.Generate(t.Context(), ask(eval.Target{}, "later")); !errors.Is(err, ErrTargetStopped) || tt.m.asked["later"] != 0 {
				t.Errorf("a stopped target was asked: %v", err)
			}
		})
	}
	inBubble(t, "an outage of half a minute is survived", func(t *testing.T) {
		begin := time.Now()
		m := &model{latency: time.Second, rule: func(string, int) error {
			if up := time.Since(begin); up > 20*time.Second && up < 50*time.Second {
				return &Error{Kind: Transient, Text: "connection refused"}
			}
			return nil
		}}
		p := NewPolicy(m, PolicyOptions{})
		if failed := run(t.Context(), p, 2000); p.Stopped() != nil || len(failed) > 100 {
			t.Errorf("%v, %d failed", p.Stopped(), len(failed))
		}
	})
}

func TestBudget(t *testing.T) {
	prices := &Prices{entries: []priceEntry{{Provider: "openai", Model: "m", Input: new(1.0), Output: new(10.0)}}}
	target := eval.Target{Provider: "openai", Model: "m", Params: eval.Params{MaxTokens: 100}}
	for _, tt := range []struct {
		name   string
		cost   float64
		tokens int64
	}{{"cost", 0.05, 0}, {"tokens", 0, 10_000}} {
		inBubble(t, tt.name, func(t *testing.T) {
			m := &model{latency: time.Second}
			b := NewBudget(tt.cost, tt.tokens)
			b.Spend(0.01, 1000) // before a restart
			p := NewPolicy(m, PolicyOptions{Target: target, Prices: prices, Budget: b})
			var stopped, answered atomic.Int64
			var wg sync.WaitGroup
			for i := range 100 {
				wg.Go(func() {
					_, err := p.Generate(t.Context(), ask(target, fmt.Sprint(i)))
					switch {
					case errors.Is(err, ErrBudget):
						stopped.Add(1)
					case err == nil:
						answered.Add(1)
					default:
						t.Error(err)
					}
				})
			}
			wg.Wait()
			cost, tokens := b.Spent()
			if tt.cost > 0 && (cost > tt.cost || cost < 0.9*tt.cost) {
				t.Errorf("%.4f of %.4f USD are spent", cost, tt.cost)
			}
			if tt.tokens > 0 && (tokens > tt.tokens || tokens < tt.tokens*9/10) {
				t.Errorf("%d of %d tokens are spent", tokens, tt.tokens)
			}
			if stopped.Load() == 0 || int(answered.Load()) != m.total {
				t.Errorf("%d answered, %d stopped, %d asked", answered.Load(), stopped.Load(), m.total)
			}
			if s := p.Stats(); !s.Priced || s.Input != 100*answered.Load() || s.Cost < 0.0011*float64(answered.Load())-1e-9 {
				t.Errorf("%+v", s)
			}
		})
	}
	inBubble(t, "an unknown price", func(t *testing.T) {
		m := &model{}
		p := NewPolicy(m, PolicyOptions{Target: eval.Target{Provider: "exec", Model: "agent"}, Budget: NewBudget(1, 0)})
		_, err := p.Generate(t.Context(), ask(eval.Target{Provider: "exec", Model: "agent"}, "x"))
		if !errors.Is(err, ErrTargetStopped) || m.total != 0 || p.Stats().Priced {
			t.Errorf("got %v, asked %d times", err, m.total)
		}
	})
	inBubble(t, "an attempt that was cut may have cost", func(t *testing.T) {
		b := NewBudget(0, 1_000_000)
		m := &model{latency: time.Hour}
		p := NewPolicy(m, PolicyOptions{Target: target, Budget: b, AttemptTimeout: time.Minute, RetryBudget: time.Minute})
		_, err := p.Generate(t.Context(), ask(target, "x"))
		if _, tokens := b.Spent(); err == nil || tokens < 100 {
			t.Errorf("%v, %d tokens are spent", err, tokens)
		}
	})
}

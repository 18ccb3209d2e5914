package provider

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider/mockserver"
)

// BenchmarkGenerate compares a bare net/http loop with the provider and its
// policy, against the same local server that answers 1 kB at once. The figure
// to watch is req/s of policy against bare: at least a quarter. cpu-us/req is
// the CPU time of client and server together.
func BenchmarkGenerate(b *testing.B) {
	s, err := mockserver.Start("127.0.0.1:0", mockserver.Config{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	target := eval.Target{Provider: "openai", Model: "mock-1", BaseURL: s.URL() + "/v1"}
	p, err := New(target, Options{Getenv: func(string) string { return "" }})
	if err != nil {
		b.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	bare := func(ctx context.Context, r Request) error {
		body, err := json.Marshal(map[string]any{"model": target.Model, "messages": r.Messages})
		if err != nil {
			return err
		}
		resp, err := client.Post(target.BaseURL+"/chat/completions", "application/json", bytes.NewReader(body))
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		_, err = io.Copy(io.Discard, resp.Body)
		return err
	}
	policy := NewPolicy(p, PolicyOptions{Target: target, Concurrency: 32})
	for _, c := range []struct {
		name string
		ask  func(context.Context, Request) error
	}{
		{"bare", bare},
		{"provider", func(ctx context.Context, r Request) error { _, err := p.Generate(ctx, r); return err }},
		{"policy", func(ctx context.Context, r Request) error { _, err := policy.Generate(ctx, r); return err }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetParallelism(16)
			var n atomic.Int64
			start, cpu := time.Now(), cpuTime(b)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					r := Request{Target: target, Messages: []eval.Message{{Role: eval.User, Content: fmt.Sprintf("prompt %d %s", n.Add(1), bytes.Repeat([]byte("x"), 500))}}}
					if err := c.ask(b.Context(), r); err != nil {
						b.Error(err)
						return
					}
				}
			})
			b.ReportMetric(float64(b.N)/time.Since(start).Seconds(), "req/s")
			b.ReportMetric(float64((cpuTime(b)-cpu).Microseconds())/float64(b.N), "cpu-us/req")
		})
	}
}

func cpuTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

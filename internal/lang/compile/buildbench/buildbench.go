// Package buildbench measures what a fresh answer costs in a compiled language:
// wall time as ns/op, and the processor time of compilers beside it.
package buildbench

import (
	"context"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

// Run builds each answer, made fresh by a last line of its own, and at last one that is in
// the cache. Answers define langtest.Probe; last is a format for that line,
// with one number in it.
func Run(b *testing.B, l lang.Language, answers map[string]string, last string) {
	runner, err := bwrap.New(b.Context(), bwrap.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := runner.Close(); err != nil {
			b.Error(err)
		}
	})
	m := &meter{Runner: runner}
	home := langtest.Home(b)
	cache, err := buildcache.New(m, buildcache.Options{Home: home, Dir: filepath.Join(home, "bench-cache"), MaxBytes: 256 << 20, KeepFor: time.Second})
	if err != nil {
		b.Fatal(err)
	}
	fresh := time.Now().UnixNano() // the cache of an earlier run must not help
	for name, code := range answers {
		b.Run(name, func(b *testing.B) {
			build(b, l, cache, code)
			m.cpu.Store(0)
			b.ResetTimer()
			for range b.N {
				fresh++
				build(b, l, cache, code+"\n"+fmt.Sprintf(last, fresh)+"\n")
			}
			b.ReportMetric(float64(m.cpu.Load())/1e6/float64(b.N), "cpu-ms/op")
		})
	}
	b.Run("cached", func(b *testing.B) {
		for range b.N {
			for _, code := range answers {
				build(b, l, cache, code)
				break
			}
		}
	})
}

func build(b *testing.B, l lang.Language, cache lang.Builder, code string) {
	b.Helper()
	built, err := l.Prepare(b.Context(), cache, lang.Unit{Code: code, Fns: []lang.Func{langtest.Probe()}})
	if err != nil {
		b.Fatal(err)
	}
	if built.Failure != nil {
		b.Fatal(built.Failure.Detail)
	}
}

// meter adds up the processor time of what it runs.
type meter struct {
	sandbox.Runner
	cpu atomic.Int64
}

// Run implements sandbox.Runner.
func (m *meter) Run(ctx context.Context, s sandbox.Spec) (sandbox.Result, error) {
	res, err := m.Runner.Run(ctx, s)
	m.cpu.Add(int64(res.CPU))
	return res, err
}

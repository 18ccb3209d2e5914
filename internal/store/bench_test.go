package store

import (
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"example.com/plumb/internal/eval"
)

// BenchmarkPutAnswer puts durable answers of 2 kB from 64 goroutines.
func BenchmarkPutAnswer(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "p.db"), Options{})
	sess, ids := begin(b, s, "r", 1000)
	line := "\tif err != nil {\n\t\treturn fmt.Errorf(\"read %s: %w\", name, err)\n\t}\n"
	a := eval.Answer{Text: strings.Repeat(line, 1000/len(line)), Raw: []byte(strings.Repeat(line, 1400/len(line))), Finish: eval.FinishStop}
	var next atomic.Int64
	var wg sync.WaitGroup
	b.ReportAllocs()
	b.ResetTimer()
	for range 64 {
		wg.Go(func() {
			for n := next.Add(1); n <= int64(b.N); n = next.Add(1) {
				k := Key{Case: ids[n%1000], Epoch: int(n / 1000)}
				if err := s.PutAnswer(b.Context(), sess, k, identity(k), a); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "answers/s")
}

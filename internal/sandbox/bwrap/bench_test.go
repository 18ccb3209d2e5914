package bwrap_test

import (
	"context"
	"fmt"
	"os/exec"
	"sync"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

// BenchmarkStart measures whole runs of /bin/true with all limits on, a file in
// and the folder read back, two and four at a time, against bare processes in the
// same run: starts/s, bare/s and how many times a bare start one costs. On two
// processors four at a time are quicker: the kernel makes each of them wait.
func BenchmarkStart(b *testing.B) {
	for _, slots := range []int{2, 4} {
		b.Run(fmt.Sprintf("%d-at-a-time", slots), func(b *testing.B) { benchmarkStart(b, slots) })
	}
}

func benchmarkStart(b *testing.B, slots int) {
	r, err := bwrap.New(context.Background(), bwrap.Options{Slots: slots})
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	spec := sandbox.Spec{
		Argv: []string{"/bin/true"}, Channel: true,
		Files: []sandbox.File{{Path: "a.txt", Data: []byte("hello")}},
	}
	b.ResetTimer()
	start := time.Now()
	atATime(b, slots, b.N, func() error {
		res, err := r.Run(context.Background(), spec)
		if err == nil && (res.End != sandbox.Exited || res.ExitCode != 0) {
			err = fmt.Errorf("%+v", res)
		}
		return err
	})
	perStart := time.Since(start) / time.Duration(b.N)
	b.StopTimer()
	start = time.Now()
	atATime(b, slots, b.N, func() error { return exec.Command("/bin/true").Run() })
	perBare := time.Since(start) / time.Duration(b.N)
	b.ReportMetric(float64(time.Second)/float64(perStart), "starts/s")
	b.ReportMetric(float64(time.Second)/float64(perBare), "bare/s")
	b.ReportMetric(float64(perStart)/float64(perBare), "times-bare")
}

func atATime(b *testing.B, slots, n int, f func() error) {
	b.Helper()
	var wg sync.WaitGroup
	for i := range slots {
		wg.Go(func() {
			for range (n + i) / slots {
				if err := f(); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
}

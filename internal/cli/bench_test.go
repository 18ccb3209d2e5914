package cli

import (
	"context"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite"
)

// answers are an answer with the shipped secure solution for each case, made
// unlike any other by a comment, so that no cache knows it.
func answers(b *testing.B, w *works, salt string) (cases []eval.Case, texts []eval.Answer) {
	b.Helper()
	all, err := w.outcome.Cases(b.Context(), suite.Selection{})
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range all {
		lang := c.Meta["language"]
		for _, t := range w.outcome.Tasks() {
			if t.ID != c.Meta["task"] {
				continue
			}
			code := ""
			for _, s := range t.Solutions[lang] {
				if s.Secure {
					code = s.Code
					break
				}
			}
			mark := "//"
			if lang == "python" {
				mark = "#"
			}
			cases = append(cases, c)
			texts = append(texts, eval.Answer{
				Text: fmt.Sprintf("```%s\n%s\n%s %s\n```\n", lang, code, mark, salt), Finish: eval.FinishStop,
			})
		}
	}
	return cases, texts
}

// judgeAll scores on as many processors as there are, and returns the wall time
// spent on each language.
func judgeAll(b *testing.B, w *works, cases []eval.Case, texts []eval.Answer) (total time.Duration, perLanguage map[string]time.Duration) {
	b.Helper()
	perLanguage = map[string]time.Duration{}
	var mu sync.Mutex
	g, ctx := errgroup.WithContext(b.Context())
	g.SetLimit(2)
	start := time.Now()
	for i := range cases {
		g.Go(func() error {
			began := time.Now()
			v, err := w.outcome.Score(ctx, cases[i], 1, texts[i])
			if err != nil || !v.Values["func-sec"] {
				return fmt.Errorf("%s: %v %v %w", cases[i].Name, v.Outcome, v.Checks, err)
			}
			mu.Lock()
			perLanguage[cases[i].Meta["language"]] += time.Since(began)
			mu.Unlock()
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return time.Since(start), perLanguage
}

// BenchmarkFreshAnswer is the mean wall time of an answer that was never seen,
// with two judged at once: aim 0.20 s.
func BenchmarkFreshAnswer(b *testing.B) {
	benchAnswers(b, false)
}

// BenchmarkRepeatedAnswer is that of an answer that was: aim 2 ms.
func BenchmarkRepeatedAnswer(b *testing.B) {
	benchAnswers(b, true)
}

func benchAnswers(b *testing.B, repeated bool) {
	a := &app{Streams: Streams{Out: io.Discard, Err: io.Discard}}
	w, err := a.assemble(context.WithoutCancel(b.Context()), need{sandbox: true})
	if err != nil {
		b.Skipf("no sandbox: %v", err)
	}
	defer w.Close()
	// Calibrations, driver objects and the like are made once on a machine.
	cases, texts := answers(b, w, fmt.Sprint("warm ", time.Now().UnixNano()))
	judgeAll(b, w, cases, texts)
	for b.Loop() {
		if !repeated {
			cases, texts = answers(b, w, fmt.Sprint("fresh ", time.Now().UnixNano()))
		}
		total, languages := judgeAll(b, w, cases, texts)
		b.ReportMetric(float64(total.Microseconds())/1000/float64(len(cases)), "ms/answer")
		if !repeated {
			for name, spent := range languages {
				b.ReportMetric(float64(spent.Milliseconds())/float64(len(cases))*float64(len(languages)), name+"-ms")
			}
		}
	}
}

// BenchmarkReady is the time from start to a plan that is frozen and expanded,
// beside that of a program that does nothing: floor 100 ms.
func BenchmarkReady(b *testing.B) {
	plumb := filepath.Join(b.TempDir(), "plumb")
	if out, err := exec.Command("go", "build", "-o", plumb, "example.com/plumb/cmd/plumb").CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	run := func(name string, args ...string) time.Duration {
		start := time.Now()
		if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
			b.Fatalf("%s: %v\n%s", name, err, out)
		}
		return time.Since(start)
	}
	for b.Loop() {
		best, bare := time.Hour, time.Hour
		for range 20 {
			best = min(best, run(plumb, "run", "--dry-run", "--model", "openai/x", "--base-url", "http://127.0.0.1:1/v1", "--suite", "outcome"))
			bare = min(bare, run("true"))
		}
		b.ReportMetric(float64(best.Microseconds())/1000, "ms-ready")
		b.ReportMetric(float64(best)/float64(bare), "times-true")
	}
}

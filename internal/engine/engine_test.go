package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/provider/mockserver"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// fakeSuite asks numbered questions and judges by the text of the answer.
type fakeSuite struct {
	cases   int
	version string
	score   func(ctx context.Context, c eval.Case, a eval.Answer) (eval.Verdict, error) // nil: func

	mu     sync.Mutex
	judged map[string]int // by case and text
}

var _ suite.Suite = (*fakeSuite)(nil)

func newFake(cases int) *fakeSuite {
	return &fakeSuite{cases: cases, version: "1", judged: map[string]int{}}
}

func (f *fakeSuite) Name() string                                  { return "fake" }
func (f *fakeSuite) Version() string                               { return f.version }
func (f *fakeSuite) Metrics(suite.MetricOptions) suite.Accumulator { return nil }
func (f *fakeSuite) Cases(_ context.Context, sel suite.Selection) ([]eval.Case, error) {
	langs := []string{"go", "python", "c"}
	cases := make([]eval.Case, f.cases)
	for i := range cases {
		lang := langs[i%3]
		cases[i] = eval.Case{
			Suite: "fake", Name: fmt.Sprintf("fake/%d/%s/%s", i, lang, sel.Variant), Cluster: fmt.Sprint("task ", i/3),
			Messages: []eval.Message{{Role: eval.User, Content: fmt.Sprintf("question %d %s.", i, sel.Variant)}},
			Meta:     map[string]string{"language": lang, "variant": sel.Variant, "cwe": fmt.Sprintf("%d,%d", 20+i%2, 90)},
		}
	}
	return cases, nil
}

func (f *fakeSuite) Score(ctx context.Context, c eval.Case, seed int64, a eval.Answer) (eval.Verdict, error) {
	f.mu.Lock()
	f.judged[c.Name+"\n"+a.Text]++
	f.mu.Unlock()
	if f.score != nil {
		return f.score(ctx, c, a)
	}
	return eval.Verdict{
		Outcome: eval.Scored, Values: map[string]bool{"func": strings.Contains(a.Text, "def"), "sec": true},
		Code: a.Text, Choice: fmt.Sprint("seed ", seed),
	}, nil
}

func (f *fakeSuite) calls() (answers, calls int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, n := range f.judged {
		calls += n
	}
	return len(f.judged), calls
}

// rig is a mock server, a store and a plan.
type rig struct {
	t      testing.TB
	server *mockserver.Server
	store  *store.Store
	suite  *fakeSuite
	cfg    Config
	mu     sync.Mutex
	events []Event
}

func newRig(t testing.TB, c mockserver.Config, cases, samples int) *rig {
	t.Helper()
	server, err := mockserver.Start("127.0.0.1:0", c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "p.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	r := &rig{t: t, server: server, store: s, suite: newFake(cases)}
	r.cfg = Config{
		Plan: plan.Plan{
			Version: 1, Suites: []plan.SuitePlan{{Name: "fake"}}, Samples: samples, Seed: 3, Ks: []int{1},
			Targets: []eval.Target{r.target("m")},
		},
		Suites: map[string]suite.Suite{"fake": r.suite}, Store: s, Manifest: map[string]string{"plumb": "test"},
		Events: func(e Event) { r.mu.Lock(); r.events = append(r.events, e); r.mu.Unlock() },
		Tick:   10 * time.Millisecond, Grace: 5 * time.Second,
	}
	r.cfg.NewModel = modelOf(provider.PolicyOptions{Concurrency: 16, AttemptTimeout: 5 * time.Second})
	return r
}

func (r *rig) target(name string) eval.Target {
	return eval.Target{Name: name, Provider: "openai", Model: "mock-1", BaseURL: r.server.URL() + "/v1", Variant: "direct"}
}

// modelOf makes real providers with the real policy.
func modelOf(o provider.PolicyOptions) func(eval.Target) (Model, error) {
	return func(t eval.Target) (Model, error) {
		p, err := provider.New(t, provider.Options{Getenv: func(string) string { return "key" }})
		if err != nil {
			return nil, err
		}
		o.Target = t
		return provider.NewPolicy(p, o), nil
	}
}

func (r *rig) run() Summary {
	r.t.Helper()
	s, err := Run(r.t.Context(), r.cfg)
	if err != nil {
		r.t.Fatalf("run: %v", err)
	}
	return s
}

func (r *rig) kinds() map[Kind]int {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := map[Kind]int{}
	for _, e := range r.events {
		n[e.Kind]++
	}
	return n
}

func (r *rig) samples() []store.Sample {
	r.t.Helper()
	run, err := r.store.Run(r.t.Context(), "")
	if err != nil {
		r.t.Fatal(err)
	}
	var out []store.Sample
	for s, err := range r.store.Samples(r.t.Context(), run, nil) {
		if err != nil {
			r.t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

func noLeaks(t *testing.T) {
	t.Helper()
	before := goleak.IgnoreCurrent()
	t.Cleanup(func() { goleak.VerifyNone(t, before) })
}

func TestRunAsksAndJudgesEverySampleOnce(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{Answer: func(p string) string { return "def " + p }}, 30, 10)
	s := r.run()
	want := Result{Progress: s.Targets[0].Progress, Complete: true}
	if !s.Complete || s.Interrupted || s.Budget != "" || !reflect.DeepEqual(s.Targets[0], want) {
		t.Errorf("summary %+v", s)
	}
	p := s.Targets[0]
	if p.Planned != 300 || p.Answered != 300 || p.Judged != 300 || p.Outcomes[eval.Scored] != 300 || p.Left() != 0 {
		t.Errorf("progress %+v", p)
	}
	if n := r.server.Counts().Requests; n != 300 {
		t.Errorf("%d requests, want 300", n)
	}
	if answers, calls := r.suite.calls(); answers != 30 || calls != 30 {
		t.Errorf("%d different answers were judged %d times, want 30 and 30", answers, calls)
	}
	k := r.kinds()
	if k[RunStarted] != 1 || k[SampleAnswered] != 300 || k[RunEnded] != 1 || k[SampleFailed] != 0 || k[SampleScored] < 30 {
		t.Errorf("events %v", k)
	}
	for _, sm := range r.samples() {
		if sm.Verdict == nil || sm.Verdict.Scorer != "fake 1" || sm.Verdict.Choice != "seed 3" || !sm.Paid {
			t.Fatalf("sample %+v", sm)
		}
	}
}

func TestResumeAsksNothingAgain(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{}, 20, 5)
	first := r.run()
	again := r.run()
	if n := r.server.Counts().Requests; n != 100 {
		t.Errorf("%d requests after two runs, want 100", n)
	}
	p := again.Targets[0]
	if !again.Complete || p.Reused != 100 || p.Answered != 0 || p.Judged != 100 || first.Run != again.Run {
		t.Errorf("second run %+v", again)
	}
	// Another run that asks the same and more: only more is asked, and a target
	// that asks the same as another waits for its answers.
	r.cfg.Plan.Samples = 6
	r.cfg.Plan.Targets = append(r.cfg.Plan.Targets, r.target("the same"))
	third := r.run()
	if n := r.server.Counts().Requests; n != 120 || !third.Complete || third.Run == first.Run {
		t.Errorf("%d requests, %+v", n, third)
	}
	runs, err := r.store.Runs(t.Context())
	if err != nil || len(runs) != 2 || !runs[0].Complete || runs[1].Sessions != 2 {
		t.Errorf("runs %+v, %v", runs, err)
	}
	spent, err := r.store.Spent(t.Context(), runs[0].ID)
	if err != nil || spent[0].Answers+spent[1].Answers != 40 {
		t.Errorf("spent %+v, %v", spent, err) // 20 answers, each a sample of both targets
	}
}

func TestFaultsOfTheServer(t *testing.T) {
	noLeaks(t)
	faults := map[string]string{
		"question 1 ": "500", "question 2 ": "400", "question 3 ": "garbage", "question 4 ": "half", "question 5 ": "hang",
		"question 6 ": "reset", "question 7 ": "filter", "question 8 ": "refusal", "question 9 ": "blank",
		"question 10 ": "length", "question 11 ": "429*1", "question 12 ": "500*2", "question 13 ": "blocked",
	}
	var c mockserver.Config
	for _, match := range slices.Sorted(maps.Keys(faults)) {
		f, err := mockserver.ParseFault(match + "=" + faults[match])
		if err != nil {
			t.Fatal(err)
		}
		c.Faults = append(c.Faults, f)
	}
	r := newRig(t, c, 24, 1)
	r.cfg.NewModel = modelOf(provider.PolicyOptions{Concurrency: 24, AttemptTimeout: 300 * time.Millisecond, RetryBudget: 2 * time.Second})
	s := r.run()
	if s.Complete {
		t.Error("a run with failures is called complete")
	}
	want := map[int]string{
		1: "error", 2: "error", 3: "error", 4: "error", 5: "error", 6: "error", 7: "refused filter", 8: "refused model",
		9: "invalid empty", 10: "scored", 11: "scored", 12: "scored", 13: "refused filter",
	}
	for i, sm := range r.samples() {
		got, expect := "no verdict", want[i]
		if sm.Verdict != nil {
			got = strings.TrimSpace(string(sm.Verdict.Outcome) + " " + sm.Verdict.Reason)
		}
		if expect == "" {
			expect = "scored"
		}
		if !strings.HasPrefix(got, expect) || expect != "error" && got != expect {
			t.Errorf("question %d: %s, want %s", i, got, expect)
		}
	}
	p := s.Targets[0]
	if p.Errors != 6 || p.Failed != 6 || p.NotAsked != 0 || p.NotJudged != 0 || p.Outcomes[eval.Refused] != 3 || p.Outcomes[eval.Invalid] != 1 {
		t.Errorf("result %+v", p)
	}
}

func TestFailuresAreAskedAgain(t *testing.T) {
	r := newRig(t, mockserver.Config{Faults: []mockserver.Fault{{Match: "question 3 ", Kind: "400", Times: 1}}}, 10, 1)
	if s := r.run(); s.Complete || s.Targets[0].Failed != 1 {
		t.Fatalf("first run %+v", s)
	}
	s := r.run()
	if n := r.server.Counts().Requests; !s.Complete || n != 11 || s.Targets[0].Answered != 1 {
		t.Errorf("%d requests, %+v", n, s)
	}
}

func TestPermanentErrorStopsOneTarget(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{Latency: time.Millisecond}, 50, 10)
	gone := r.target("gone")
	gone.BaseURL = r.server.URL() + "/nowhere" // answered as the mock answers every path that ends well
	other, err := mockserver.Start("127.0.0.1:0", mockserver.Config{Faults: []mockserver.Fault{{Kind: "401"}}})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	gone.BaseURL = other.URL() + "/v1"
	r.cfg.Plan.Targets = []eval.Target{gone, r.target("good")}
	s := r.run()
	bad, good := s.Targets[0], s.Targets[1]
	if s.Complete || bad.Complete || bad.Stopped == "" || bad.NotAsked != 500 || !good.Complete || good.Judged != 500 {
		t.Errorf("summary %+v", s)
	}
	if n := other.Counts().Requests; n > 16 {
		t.Errorf("the target that can never answer was asked %d times", n)
	}
	if k := r.kinds(); k[TargetStopped] != 1 {
		t.Errorf("events %v", k)
	}
}

func TestBudgetEndsTheRunBeforeItIsPassed(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{}, 50, 10)
	budget := provider.NewBudget(0, 20_000)
	r.cfg.NewModel = modelOf(provider.PolicyOptions{Concurrency: 8, Budget: budget})
	s := r.run()
	_, tokens := budget.Spent()
	p := s.Targets[0]
	if s.Complete || s.Budget == "" || tokens > 20_000 || tokens < 10_000 || p.NotAsked == 0 || p.Answered == 0 || p.Judged != p.Answered {
		t.Errorf("%d tokens are spent: %+v", tokens, s)
	}
}

func TestInterruptKeepsAnswersInFlight(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{Latency: 200 * time.Millisecond}, 50, 2)
	ctx, cancel := context.WithCancel(t.Context())
	answered := 0
	r.cfg.Events = func(e Event) {
		if e.Kind == SampleAnswered {
			if answered++; answered == 20 {
				cancel()
			}
		}
	}
	start := time.Now()
	s, err := Run(ctx, r.cfg)
	if err != nil || !s.Interrupted || s.Complete {
		t.Fatalf("%+v, %v", s, err)
	}
	sent := r.server.Counts().Requests
	p := s.Targets[0]
	if int64(p.Answered) != sent || sent >= 54 || p.NotAsked != 100-p.Answered || p.Failed != 0 {
		t.Errorf("%d requests were sent, %+v", sent, p)
	}
	if took := time.Since(start); took > 4*time.Second {
		t.Errorf("it took %v to end", took)
	}
	r.cfg.Events = nil
	if s := r.run(); !s.Complete || r.server.Counts().Requests != 100 {
		t.Errorf("resumed: %d requests, %+v", r.server.Counts().Requests, s)
	}
}

func TestInterruptDoesNotWaitForEver(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{Faults: []mockserver.Fault{{Kind: "hang"}}}, 10, 1)
	r.cfg.Grace = 50 * time.Millisecond
	r.cfg.NewModel = modelOf(provider.PolicyOptions{Concurrency: 4})
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	s, err := Run(ctx, r.cfg)
	if err != nil || !s.Interrupted || s.Targets[0].NotAsked != 10 {
		t.Errorf("%+v, %v", s, err)
	}
}

func TestErrorsOfScoringAreTriedAgain(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{}, 12, 2)
	good := r.suite.score
	r.suite.score = func(_ context.Context, c eval.Case, _ eval.Answer) (eval.Verdict, error) {
		switch {
		case strings.HasPrefix(c.Name, "fake/1/"):
			return eval.Verdict{}, errors.New("no sandbox")
		case strings.HasPrefix(c.Name, "fake/2/"):
			panic("a mistake")
		}
		return eval.Verdict{Outcome: eval.Scored}, nil
	}
	s := r.run()
	p := s.Targets[0]
	if s.Complete || p.Errors != 4 || p.Outcomes[eval.Error] != 4 || p.Outcomes[eval.Scored] != 20 {
		t.Errorf("summary %+v", s)
	}
	if _, calls := r.suite.calls(); calls != 12 {
		t.Errorf("%d calls: an error was tried again in the same session", calls)
	}
	r.suite.score = good
	s = r.run()
	if _, calls := r.suite.calls(); calls != 14 || !s.Complete || r.server.Counts().Requests != 24 {
		t.Errorf("%d calls, %+v", calls, s)
	}
}

func TestScoreJudgesStoredAnswers(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{}, 10, 3)
	r.run()
	rescore := func(again bool) Summary {
		t.Helper()
		run, err := r.store.Run(t.Context(), "")
		if err != nil {
			t.Fatal(err)
		}
		s, err := Score(t.Context(), ScoreConfig{Run: run, Suites: r.cfg.Suites, Store: r.store, Again: again})
		if err != nil || !s.Complete || s.Targets[0].Judged != 30 {
			t.Fatalf("%+v, %v", s, err)
		}
		return s
	}
	calls := func(want int, what string) {
		t.Helper()
		if _, n := r.suite.calls(); n != want {
			t.Errorf("%s: %d calls, want %d", what, n, want)
		}
	}
	rescore(false)
	calls(10, "nothing new")
	rescore(true)
	calls(20, "again")
	r.suite.version = "2"
	rescore(false)
	calls(30, "a new version")
	if n := r.server.Counts().Requests; n != 30 {
		t.Errorf("%d requests: scoring asked a model", n)
	}
	all := r.samples()
	run, _ := r.store.Run(t.Context(), "")
	given, err := r.store.History(t.Context(), run, all[0])
	if err != nil || len(given) != 3 || all[0].Verdict.Scorer != "fake 2" {
		t.Errorf("%d verdicts, %v; newest by %s", len(given), err, all[0].Verdict.Scorer)
	}
}

// A slow scorer does not hold up asking, and what it did not reach is judged by
// the next session.
func TestScoringDoesNotHoldUpAsking(t *testing.T) {
	noLeaks(t)
	r := newRig(t, mockserver.Config{}, 200, 5)
	release := make(chan struct{})
	r.suite.score = func(ctx context.Context, _ eval.Case, _ eval.Answer) (eval.Verdict, error) {
		select {
		case <-release:
		case <-ctx.Done():
		}
		return eval.Verdict{Outcome: eval.Scored}, ctx.Err()
	}
	answered := 0
	r.cfg.Events = func(e Event) {
		if e.Kind == SampleAnswered {
			if answered++; answered == 1000 {
				close(release)
			}
		}
	}
	s := r.run()
	if !s.Complete || s.Targets[0].Judged != 1000 {
		t.Errorf("summary %+v", s)
	}
	if _, calls := r.suite.calls(); calls != 200 {
		t.Errorf("%d calls, want 200", calls)
	}
}

func TestSamePlanSameVerdicts(t *testing.T) {
	var first []byte
	for range 2 {
		r := newRig(t, mockserver.Config{Answer: func(p string) string { return "def\x00 " + p }}, 30, 3)
		r.cfg.Plan.Targets[0].BaseURL = r.server.URL() + "/v1"
		r.run()
		var verdicts []*eval.Verdict
		for _, sm := range r.samples() {
			verdicts = append(verdicts, sm.Verdict)
		}
		b, err := json.Marshal(verdicts)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b
		} else if string(first) != string(b) {
			t.Error("two runs of one plan differ")
		}
	}
}

func TestBadInputCostsNothing(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Config)
		text   string
	}{
		{"unknown suite", func(c *Config) { c.Plan.Suites[0].Name = "fame" }, "unknown suite"},
		{"nothing left", func(c *Config) { c.Plan.Filter = map[string]string{"cwe": "1"} }, "no case is left"},
		{"no samples", func(c *Config) { c.Plan.Samples = 0 }, "no samples"},
		{"second target is wrong", func(c *Config) {
			c.Plan.Targets = append(c.Plan.Targets, eval.Target{Name: "x", Provider: "opener", Model: "m"})
		}, "opener"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := newRig(t, mockserver.Config{}, 3, 1)
			tt.change(&r.cfg)
			_, err := Run(t.Context(), r.cfg)
			var f *eval.Fault
			if !errors.As(err, &f) || !strings.Contains(err.Error(), tt.text) || f.Hint == "" {
				t.Errorf("error %v", err)
			}
			if n := r.server.Counts().Requests; n != 0 {
				t.Errorf("%d requests", n)
			}
		})
	}
}

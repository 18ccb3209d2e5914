package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
)

func open(t testing.TB, path string, o Options) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, o)
	if err != nil {
		t.Fatalf("open %s: %v", path, err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func testCases(n int) []eval.Case {
	cases := make([]eval.Case, n)
	for i := range cases {
		cases[i] = eval.Case{
			Suite: "fake", Name: fmt.Sprintf("fake/%03d/direct", i), Cluster: fmt.Sprint(i % 3),
			Messages: []eval.Message{{Role: eval.User, Content: fmt.Sprintf("question %d", i)}},
		}
	}
	return cases
}

// begin opens a session of a run with two targets and n cases of two epochs.
func begin(t testing.TB, s *Store, id string, n int) (Session, []int64) {
	t.Helper()
	sess, err := s.Begin(t.Context(), Start{
		ID: id, PlanHash: "hash of " + id, Plan: json.RawMessage(`{"version":1}`), Samples: 2, Seed: 7,
		Targets: []string{"good", "bad"}, Kind: "run", Manifest: json.RawMessage(`{"plumb":"test"}`),
		Scorers: map[string]string{"fake": "fake 1"},
	})
	if err != nil {
		t.Fatalf("begin: %v", err)
	}
	var ids []int64
	for target := range 2 {
		if ids, err = s.PlanCases(t.Context(), sess, target, testCases(n)); err != nil {
			t.Fatalf("plan: %v", err)
		}
	}
	return sess, ids
}

func identity(k Key) string { return eval.HashJSON(k) }

func put(t testing.TB, s *Store, sess Session, k Key, text string) {
	t.Helper()
	if err := s.PutAnswer(t.Context(), sess, k, identity(k), eval.Answer{Text: text, Finish: eval.FinishStop}); err != nil {
		t.Fatalf("put: %v", err)
	}
}

func samples(t testing.TB, s *Store, id string, scorers map[string]string) []Sample {
	t.Helper()
	run, err := s.Run(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var out []Sample
	for sm, err := range s.Samples(t.Context(), run, scorers) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, sm)
	}
	return out
}

func TestHostileAnswersComeBackByteForByte(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name?#%.db")
	s := open(t, path, Options{})
	sess, ids := begin(t, s, "r", 1)
	hostile := "a\x00b\xff\xfe\"'; DROP TABLE answers; --\u2028\x1b[2J"
	want := eval.Answer{
		Text: hostile, Reasoning: hostile, Finish: eval.FinishLength, Model: hostile, Raw: []byte(hostile),
		Usage:   eval.Usage{Input: 1, Output: 2, Reasoning: 1, Known: true},
		Latency: 3 * time.Second, Attempts: 4, Files: map[string][]byte{hostile: []byte(hostile), "empty": {}},
	}
	if err := s.PutAnswer(t.Context(), sess, Key{Case: ids[0]}, "id", want); err != nil {
		t.Fatal(err)
	}
	if err := s.Memo().Put(t.Context(), hostile, []byte(hostile)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path, Options{ReadOnly: true})
	all := samples(t, s, "r", nil)
	got, err := s.Answer(t.Context(), all[0].Answer)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("answer %#v, %v; want %#v", got, err, want)
	}
	if data, ok, err := s.Memo().Get(t.Context(), hostile); err != nil || !ok || string(data) != hostile {
		t.Errorf("observation %q, %v, %v", data, ok, err)
	}
	if _, ok, err := s.Memo().Get(t.Context(), "another"); ok || err != nil {
		t.Errorf("an observation that nobody put: %v, %v", ok, err)
	}
	judged, err := s.Judged(t.Context(), all[0].Answer)
	if err != nil || Content(judged) != Content(want) || judged.Raw != nil || judged.Latency != 0 {
		t.Errorf("a scorer sees %#v, %v", judged, err)
	}
}

func TestContentTellsAnswersApart(t *testing.T) {
	a := []eval.Answer{
		{},
		{Text: "x"},
		{Text: "x", Finish: eval.FinishLength},
		{Files: map[string][]byte{"x": nil}},
		{Files: map[string][]byte{"x": []byte("y")}},
		{Files: map[string][]byte{"xy": nil}},
		{Text: "x\x00"},
	}
	seen := map[[32]byte]int{}
	for i, x := range a {
		if j, ok := seen[Content(x)]; ok {
			t.Errorf("answers %d and %d have the same content", i, j)
		}
		seen[Content(x)] = i
	}
	if Content(eval.Answer{Text: "x"}) != Content(eval.Answer{Text: "x", Reasoning: "r", Latency: 1, Raw: []byte("z")}) {
		t.Error("content depends on what no scorer sees")
	}
}

func TestSamplesInTheOrderOfThePlan(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	sess, ids := begin(t, s, "r", 300) // 1,200 samples: several pages
	ctx := t.Context()
	for i := len(ids) - 1; i >= 0; i-- { // answered in another order than planned
		switch i % 3 {
		case 0:
			put(t, s, sess, Key{Target: 1, Case: ids[i], Epoch: 1}, fmt.Sprint(i))
		case 1:
			if err := s.PutFailure(ctx, sess, Key{Target: 0, Case: ids[i]}, "HTTP 500"); err != nil {
				t.Fatal(err)
			}
		}
	}
	all := samples(t, s, "r", nil)
	if len(all) != 1200 {
		t.Fatalf("%d samples, want 1200", len(all))
	}
	for n, sm := range all {
		target, i, epoch := n/600, n%600/2, n%2
		want := eval.SampleID{Case: fmt.Sprintf("fake/%03d/direct", i), Target: []string{"good", "bad"}[target], Epoch: epoch}
		answered, failed := target == 1 && epoch == 1 && i%3 == 0, target == 0 && epoch == 0 && i%3 == 1
		if sm.ID != want || sm.Case.Name != want.Case || (sm.Answer != 0) != answered || (sm.Failure != "") != failed {
			t.Fatalf("sample %d: %+v", n, sm)
		}
		if failed != (sm.Verdict != nil && sm.Verdict.Outcome == eval.Error) {
			t.Fatalf("sample %d: verdict %+v", n, sm.Verdict)
		}
	}
	run, _ := s.Run(ctx, "")
	one, err := s.Sample(ctx, run, all[601].ID)
	if err != nil || one.Answer != all[601].Answer || one.Answer == 0 {
		t.Errorf("one sample: %+v, %v", one, err)
	}
	if blank, err := s.Sample(ctx, run, all[600].ID); err != nil || blank.Answer != 0 || blank.Case == nil {
		t.Errorf("a sample not yet asked: %+v, %v", blank, err)
	}
	if _, err := s.Sample(ctx, run, eval.SampleID{Target: "good", Case: "none"}); err == nil {
		t.Error("found a sample that is not planned")
	}
}

func TestAnAnswerStaysAndAFailureDoesNot(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	sess, ids := begin(t, s, "r", 1)
	k := Key{Case: ids[0]}
	if err := s.PutFailure(t.Context(), sess, k, "HTTP 503"); err != nil {
		t.Fatal(err)
	}
	put(t, s, sess, k, "first")
	if err := s.PutFailure(t.Context(), sess, k, "late"); err != nil {
		t.Fatal(err)
	}
	put(t, s, sess, k, "second") // the same question
	sm := samples(t, s, "r", nil)[0]
	a, err := s.Answer(t.Context(), sm.Answer)
	if err != nil || a.Text != "first" || sm.Failure != "" {
		t.Errorf("answer %q, failure %q, %v", a.Text, sm.Failure, err)
	}
}

func TestAnswersServeOtherRuns(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	ctx := t.Context()
	first, ids := begin(t, s, "first", 200)
	var asked []string
	for _, id := range ids {
		put(t, s, first, Key{Case: id}, "text")
		asked = append(asked, identity(Key{Case: id}))
	}
	second, again := begin(t, s, "second", 200)
	if !reflect.DeepEqual(ids, again) {
		t.Error("a case is stored twice")
	}
	found, err := s.Answered(ctx, append(asked, "never", identity(Key{Epoch: 9})))
	if err != nil || len(found) != 200 {
		t.Fatalf("%d answers found, %v", len(found), err)
	}
	var links []Link
	for i, id := range ids {
		links = append(links, Link{Key{Case: id}, found[asked[i]]})
	}
	if err := s.PutLinks(ctx, second, links); err != nil {
		t.Fatal(err)
	}
	put(t, s, second, Key{Case: ids[0], Epoch: 1}, "new")
	spent, err := s.Spent(ctx, "second")
	if err != nil || spent[0].Answers != 1 {
		t.Errorf("the second run paid for %+v, %v", spent, err)
	}
	all := samples(t, s, "second", nil)
	if all[0].Paid || !all[1].Paid {
		t.Errorf("paid %v, %v; want false, true", all[0].Paid, all[1].Paid)
	}
}

func TestVerdictsAreAppended(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	ctx := t.Context()
	sess, ids := begin(t, s, "r", 1)
	put(t, s, sess, Key{Case: ids[0]}, "same")
	put(t, s, sess, Key{Case: ids[0], Epoch: 1}, "same")
	jobs, err := s.Jobs(ctx, sess, JobOptions{Limit: 10})
	if err != nil || len(jobs) != 2 || jobs[0].Content != jobs[1].Content || jobs[0].Outcome != "" {
		t.Fatalf("jobs %+v, %v", jobs, err)
	}
	judge := func(sess Session, scorer string, o eval.Outcome, reason string) {
		t.Helper()
		v := eval.Verdict{Scorer: scorer, Outcome: o, Reason: reason, Code: "x\x00<>&"}
		if err := s.PutVerdict(ctx, sess, ids[0], jobs[0].Content, v, time.Second); err != nil {
			t.Fatal(err)
		}
	}
	check := func(scorers map[string]string, want string) {
		t.Helper()
		for _, sm := range samples(t, s, "r", scorers)[:2] {
			if got := fmt.Sprint(sm.Verdict != nil && sm.Verdict.Scorer+" "+sm.Verdict.Reason == want); got != "true" {
				t.Errorf("verdict %+v, want %q", sm.Verdict, want)
			}
		}
	}
	judge(sess, "fake 1", eval.Error, "sandbox")
	check(nil, "fake 1 sandbox")
	again, _ := begin(t, s, "r", 1)
	if jobs, _ = s.Jobs(ctx, again, JobOptions{Limit: 10}); jobs[0].Outcome != "" {
		t.Errorf("an error of an earlier session is final: %+v", jobs[0])
	}
	judge(again, "fake 1", eval.Scored, "good")
	judge(again, "fake 1", eval.Error, "later")
	judge(again, "fake 2", eval.Scored, "better")
	check(nil, "fake 1 good")
	check(map[string]string{"fake": "fake 2"}, "fake 2 better")
	if jobs, _ = s.Jobs(ctx, sess, JobOptions{After: jobs[0].Seq, Limit: 10}); len(jobs) != 1 || jobs[0].Outcome != eval.Scored {
		t.Errorf("jobs after the first: %+v", jobs)
	}
	third, _ := begin(t, s, "r", 1)
	if jobs, _ = s.Jobs(ctx, third, JobOptions{Limit: 10, Again: true}); jobs[0].Outcome != "" {
		t.Errorf("judging again takes an old verdict: %+v", jobs[0])
	}
	run, _ := s.Run(ctx, "r")
	given, err := s.History(ctx, run, samples(t, s, "r", nil)[0])
	if err != nil || len(given) != 4 || given[0].Verdict.Reason != "sandbox" || given[3].Verdict.Code != "x\x00<>&" {
		t.Errorf("history %+v, %v", given, err)
	}
}

func TestRunsAreFoundByName(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	ctx := t.Context()
	if _, err := s.Run(ctx, ""); err == nil || !strings.Contains(err.Error(), "holds no run") {
		t.Errorf("empty store: %v", err)
	}
	begin(t, s, "abc1", 1)
	begin(t, s, "abd2", 1)
	sess, _ := begin(t, s, "abc1", 1)
	if err := s.End(ctx, sess, true); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{"": "abc1", "abd": "abd2", "abc1": "abc1"} {
		if r, err := s.Run(ctx, id); err != nil || r.ID != want {
			t.Errorf("run %q is %q, %v", id, r.ID, err)
		}
	}
	for id, want := range map[string]string{"ab": "several runs", "x": "no run"} {
		if _, err := s.Run(ctx, id); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("run %q: %v", id, err)
		}
	}
	r, _ := s.Run(ctx, "abc1")
	if !r.Complete || r.Sessions != 2 || r.Ended.IsZero() || string(r.Manifest) != `{"plumb":"test"}` ||
		!reflect.DeepEqual(r.Targets, []string{"good", "bad"}) || r.Scorers["fake"] != "fake 1" {
		t.Errorf("run %+v", r)
	}
	_, err := s.Begin(ctx, Start{ID: "abc1", PlanHash: "another"})
	var fault *eval.Fault
	if !errors.As(err, &fault) {
		t.Errorf("another plan under the same name: %v", err)
	}
}

func TestManyPutWhileOthersRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.db")
	s := open(t, path, Options{})
	sess, ids := begin(t, s, "r", 100)
	reader := open(t, path, Options{ReadOnly: true})
	var wg sync.WaitGroup
	for epoch := range 2 {
		for target := range 2 {
			for i := range 20 {
				wg.Go(func() {
					for _, id := range ids[i*5 : i*5+5] {
						put(t, s, sess, Key{target, id, epoch}, "text")
					}
				})
			}
		}
	}
	for range 20 {
		samples(t, reader, "r", nil)
	}
	wg.Wait()
	for _, sm := range samples(t, reader, "r", nil) {
		if sm.Answer == 0 {
			t.Fatalf("sample %s has no answer", sm.ID)
		}
	}
}

func TestClosedStoreRefuses(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "p.db"), Options{})
	sess, ids := begin(t, s, "r", 1)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.PutFailure(t.Context(), sess, Key{Case: ids[0]}, ""); !errors.Is(err, ErrClosed) {
		t.Errorf("put after close: %v", err)
	}
}

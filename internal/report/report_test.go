package report

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/stats"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// hostile is what a model may put anywhere.
const hostile = "</pre><script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m\u202e{{.}}"

// fakeSource yields samples of two targets, written in the order of a store.
type fakeSource struct{ samples []store.Sample }

func (f fakeSource) Samples(context.Context, store.RunInfo, map[string]string) iter.Seq2[store.Sample, error] {
	return func(yield func(store.Sample, error) bool) {
		for _, s := range f.samples {
			if !yield(s, nil) {
				return
			}
		}
	}
}

// fakeSuite counts func alone.
type fakeSuite struct{ suite.Suite }

type fakeAccumulator struct{ n, hits, unscored int }

func (fakeSuite) Metrics(suite.MetricOptions) suite.Accumulator { return &fakeAccumulator{} }

func (f *fakeAccumulator) Add(_ eval.Case, v *eval.Verdict) {
	f.n++
	switch {
	case v == nil || v.Outcome == eval.Error:
		f.unscored++
	case v.Values["func"]:
		f.hits++
	}
}

func (f *fakeAccumulator) Metrics() []suite.Metric {
	rate := stats.Rate{Point: float64(f.hits) / float64(f.n), High: 1, N: f.n, Unscored: f.unscored, Best: 1, Clusters: 3}
	return []suite.Metric{
		{Name: "func@1", Rate: rate},
		{Name: "func@1", By: "language", Group: "python", Rate: rate},
		{Name: "func-sec@1", By: "task-language", Group: "read/python", Rate: rate},
		{Name: "func-sec@1", By: "task-language", Group: "read/go", Rate: rate},
	}
}

func fixture(t *testing.T) (fakeSource, store.RunInfo, map[string]suite.Suite) {
	t.Helper()
	temps := []float64{0.2, 0.8}
	p := plan.Plan{Samples: 1, Ks: []int{1}, Targets: []eval.Target{
		{Name: "m T=0.2", Provider: "openai", Model: hostile, Variant: "direct", Params: eval.Params{Temperature: &temps[0]}},
		{Name: "m T=0.8", Provider: "openai", Model: hostile, Variant: "direct", Params: eval.Params{Temperature: &temps[1]}},
	}}
	body, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	c := eval.Case{Suite: "outcome", Name: "outcome/read/python/direct", Meta: map[string]string{"language": "python"}}
	sample := func(target int, epoch int, v *eval.Verdict) store.Sample {
		return store.Sample{
			ID: eval.SampleID{Case: c.Name, Target: p.Targets[target].Name, Epoch: epoch}, Target: target, Case: &c,
			Answer: 1, Verdict: v, Usage: eval.Usage{Input: 10, Output: 5, Known: true}, Finish: eval.FinishStop,
		}
	}
	good := &eval.Verdict{Outcome: eval.Scored, Values: map[string]bool{"func": true, "func-sec": true}, Code: "def f():\n    return '" + hostile + "'\n"}
	bad := &eval.Verdict{
		Outcome: eval.Scored, Values: map[string]bool{"func": true}, Code: hostile, Choice: hostile,
		Checks: []eval.Check{{Name: "security_escape", Kind: "security", Status: eval.Fail, Reason: "harm", Detail: hostile}},
	}
	prose := &eval.Verdict{Outcome: eval.Invalid, Reason: "prose"}
	return fakeSource{[]store.Sample{sample(0, 0, bad), sample(0, 1, nil), sample(1, 0, good), sample(1, 1, prose)}},
		store.RunInfo{ID: "abc", Plan: body, Manifest: json.RawMessage(`{"x":"` + "<script>" + `"}`), Created: time.Unix(0, 0), Scorers: map[string]string{"outcome": "outcome@1"}},
		map[string]suite.Suite{"outcome": fakeSuite{}}
}

func build(t *testing.T) (*Report, fakeSource) {
	t.Helper()
	src, info, suites := fixture(t)
	r, err := Build(t.Context(), src, info, suites, func(eval.Target, eval.Usage) (float64, bool) { return 0.25, true })
	if err != nil {
		t.Fatal(err)
	}
	return r, src
}

func TestBuildCountsEverySample(t *testing.T) {
	r, _ := build(t)
	if len(r.Results) != 2 || r.Complete {
		t.Fatalf("%d results, complete %v", len(r.Results), r.Complete)
	}
	first, second := r.Results[0], r.Results[1]
	if first.Samples != 2 || first.Pending != 1 || first.Reasons[0] != (Count{"harm", 1}) || *first.Cost != 0.25 {
		t.Errorf("first: %+v", first)
	}
	if second.Samples != 2 || second.Pending != 0 || second.Usage.Input != 20 || second.Outcomes[2] != (Count{"invalid", 1}) {
		t.Errorf("second: %+v", second)
	}
	if len(r.Sweeps) != 1 || r.Sweeps[0].Name != "m" || len(r.Sweeps[0].Best) != 1 {
		t.Errorf("sweeps: %+v", r.Sweeps)
	}
}

func TestUnknownPriceIsUnknown(t *testing.T) {
	src, info, suites := fixture(t)
	r, err := Build(t.Context(), src, info, suites, func(eval.Target, eval.Usage) (float64, bool) { return 0, false })
	if err != nil {
		t.Fatal(err)
	}
	if r.Results[0].Cost != nil {
		t.Errorf("cost %v, want none", *r.Results[0].Cost)
	}
}

func TestUnknownSuiteIsAFault(t *testing.T) {
	src, info, _ := fixture(t)
	if _, err := Build(t.Context(), src, info, nil, nil); err == nil || !strings.Contains(err.Error(), `suite "outcome"`) {
		t.Errorf("%v", err)
	}
}

func TestTextIsHarmlessToTerminals(t *testing.T) {
	r, _ := build(t)
	r.Results[0].Target.Name = hostile
	var b bytes.Buffer
	if err := r.Text(&b); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.String(), "\x1b\u202e") {
		t.Error("control characters reach the terminal")
	}
	for _, want := range []string{"INCOMPLETE", "func@1", "50.0 % [0.0–100.0] {0.0–100.0}", "by language", "harm 1"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestJSONReadsBack(t *testing.T) {
	r, _ := build(t)
	var b bytes.Buffer
	if err := r.JSON(&b); err != nil {
		t.Fatal(err)
	}
	var back Report
	if err := json.Unmarshal(b.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if len(back.Results) != 2 || back.Results[1].Metrics[0].Name != "func@1" {
		t.Errorf("%+v", back.Results)
	}
}

// TestHTMLIsSafe parses the page as a browser does and looks for anything that
// could run or load.
func TestHTMLIsSafe(t *testing.T) {
	r, src := build(t)
	var b bytes.Buffer
	answer := func(context.Context, int64) (string, error) { return hostile, nil }
	if err := r.HTML(t.Context(), &b, src, HTMLOptions{Answer: answer}); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	policy := ""
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "img", "iframe", "object", "embed", "link", "base", "form":
			t.Errorf("the page holds <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("<%s %s=%q>", n.Data, a.Key, a.Val)
			}
			if a.Key == "content" && strings.Contains(a.Val, "default-src") {
				policy = a.Val
			}
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'; style-src 'sha256-") {
		t.Errorf("policy %q", policy)
	}
}

// TestColumnsStayUnderTheirHeads has a target with a rate that the other lacks:
// every number must still stand under its own name.
func TestColumnsStayUnderTheirHeads(t *testing.T) {
	r, src := build(t)
	rate := func(x float64) stats.Rate { return stats.Rate{Point: x, High: 1, N: 1} }
	r.Results[0].Metrics = []suite.Metric{
		{Name: "func@1", Rate: rate(0.11)}, {Name: "func@1*", Rate: rate(0.22)}, {Name: "sec@1", Rate: rate(0.33)}, {Name: "insecure-of-correct", Rate: rate(0.44)},
	}
	r.Results[1].Metrics = []suite.Metric{
		{Name: "func@1", Rate: rate(0.55)}, {Name: "sec@1", Rate: rate(0.66)}, {Name: "insecure-of-correct", Rate: rate(0.77)},
	}
	heads := r.heads()
	if len(heads) != 2 {
		t.Fatalf("%d tables, want one for @1 and one for @1*", len(heads))
	}
	for _, h := range heads {
		for _, row := range h.Rows {
			for i, m := range row.Cells {
				if m.Rate.N != 0 && m.Name != h.Columns[i] {
					t.Errorf("%s of %s stands under %s", m.Name, row.Name, h.Columns[i])
				}
			}
		}
	}
	var page, text bytes.Buffer
	if err := r.HTML(t.Context(), &page, src, HTMLOptions{}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(page.String(), "%!") {
		t.Error("a value is printed with the wrong verb")
	}
	if err := r.Text(&text); err != nil {
		t.Fatal(err)
	}
	if want := regexp.MustCompile(`m T=0.8 +55.0 % \[0.0–100.0\] +66.0 % \[0.0–100.0\] +77.0 %`); !want.MatchString(text.String()) {
		t.Errorf("no %s in\n%s", want, text.String())
	}
}

func TestHTMLSaysWhatItLeftOut(t *testing.T) {
	r, src := build(t)
	var b bytes.Buffer
	if err := r.HTML(t.Context(), &b, src, HTMLOptions{Samples: 1}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "2 more samples are not on this page") {
		t.Error("the page does not say that samples were left out")
	}
}

func TestHTMLEndsOnAFailingWriter(t *testing.T) {
	r, src := build(t)
	if err := r.HTML(t.Context(), brokenWriter{}, src, HTMLOptions{}); err == nil {
		t.Error("a full disk went unnoticed")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, fmt.Errorf("no space left") }

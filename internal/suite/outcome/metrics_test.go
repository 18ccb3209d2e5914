package outcome

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite"
)

// sample is one verdict of the tests: f functional, s secure, h harm seen.
func sample(f, s, h bool) *eval.Verdict {
	status := eval.NotExercised
	if s {
		status = eval.Pass
	}
	if h {
		status = eval.Fail
	}
	return &eval.Verdict{
		Outcome: eval.Scored,
		Values:  map[string]bool{ValueFunc: f, ValueSec: s, ValueFuncSec: f && s},
		Checks:  []eval.Check{{Name: "security_x", Kind: "security", Status: status}},
	}
}

func caseOf(task, language string) eval.Case {
	return eval.Case{Meta: map[string]string{"task": task, "language": language, "cwe": "CWE-" + task[1:]}}
}

func find(t *testing.T, list []suite.Metric, name, by, group string) suite.Metric {
	t.Helper()
	for _, m := range list {
		if m.Name == name && m.By == by && m.Group == group {
			return m
		}
	}
	t.Fatalf("no metric %s %s %s", name, by, group)
	return suite.Metric{}
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-12 }

func TestMetrics(t *testing.T) {
	a := new(Suite).Metrics(suite.MetricOptions{Samples: 4, Ks: []int{2, 1, 100}, Greedy: true})
	both, harm, nothing := sample(true, true, false), sample(true, false, true), sample(false, false, false)
	for _, s := range []struct {
		task, lang string
		verdicts   []*eval.Verdict
	}{
		{"t1", "go", []*eval.Verdict{both, both, harm, nothing}},
		{"t1", "c", []*eval.Verdict{harm, harm, harm, harm}},
		{"t2", "go", []*eval.Verdict{both, {Outcome: eval.Refused}, {Outcome: eval.Invalid}, {Outcome: eval.Timeout}}},
		{"t3", "go", []*eval.Verdict{both, both, {Outcome: eval.Error}, nil}},
	} {
		for _, v := range s.verdicts {
			a.Add(caseOf(s.task, s.lang), v)
		}
	}
	list := a.Metrics()
	for _, tt := range []struct {
		name, by, group    string
		point, worst, best float64
		n, unscored        int
	}{
		{"func@1", "", "", (3.0/4 + 1 + 1.0/4 + 1) / 4, (3.0/4 + 1 + 1.0/4 + 2.0/4) / 4, (3.0/4 + 1 + 1.0/4 + 1) / 4, 16, 2},
		{"func@1*", "", "", (3.0/4 + 1 + 1.0/4 + 1) / 4, (3.0/4 + 1 + 1.0/4 + 2.0/4) / 4, (3.0/4 + 1 + 1.0/4 + 1) / 4, 16, 2},
		{"func-sec@1", "language", "c", 0, 0, 0, 4, 0},
		{"sec@1", "language", "go", (2.0/4 + 1.0/4 + 1) / 3, (2.0/4 + 1.0/4 + 2.0/4) / 3, (2.0/4 + 1.0/4 + 1) / 3, 12, 2},
		{"sec@2", "task-language", "t1/go", 1 - 1.0/6, 1 - 1.0/6, 1 - 1.0/6, 4, 0},
		{"func-sec@1", "cwe", "CWE-2", 0.25, 0.25, 0.25, 4, 0},
		{"func@1", "task", "t3", 1, 0.5, 1, 4, 2},
		{"insecure-of-correct", "", "", 5.0 / 10, 7.0 / 12, 5.0 / 12, 10, 2},
		{"insecure-of-correct", "task-language", "t1/c", 1, 1, 1, 4, 0},
	} {
		m := find(t, list, tt.name, tt.by, tt.group)
		r := m.Rate
		if !near(r.Point, tt.point) || !near(r.Worst, tt.worst) || !near(r.Best, tt.best) || r.N != tt.n || r.Unscored != tt.unscored {
			t.Errorf("%s %s: %+v, want %+v", tt.name, tt.group, r, tt)
		}
	}
	if all := find(t, list, "func@1", "", ""); all.Rate.Clusters != 3 || all.Rate.Note != "" || all.Rate.Low >= all.Rate.Point {
		t.Errorf("clusters: %+v", all.Rate)
	}
	if one := find(t, list, "func@1", "task", "t1"); one.Rate.Note == "" {
		t.Errorf("an interval from one cluster: %+v", one.Rate)
	}
	for _, m := range list {
		if m.Name == "func@100" {
			t.Error("k above n")
		}
	}
	if none := find(t, list, "insecure-of-correct", "task", "t2"); none.Rate.N != 1 || none.Rate.Point != 0 {
		t.Errorf("%+v", none.Rate)
	}
}

// Samples that were planned but never came count as unscored.
func TestMissingSamplesAreUnscored(t *testing.T) {
	a := new(Suite).Metrics(suite.MetricOptions{Samples: 10, Ks: []int{10}})
	a.Add(caseOf("t1", "go"), sample(true, true, false))
	m := find(t, a.Metrics(), "func-sec@1", "", "")
	if m.Rate.N != 10 || m.Rate.Unscored != 9 || !near(m.Rate.Worst, 0.1) || m.Rate.Best != 1 {
		t.Errorf("%+v", m.Rate)
	}
}

func TestMetricsProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		opts := suite.MetricOptions{Samples: n, Ks: []int{1, 2, 5}, Greedy: rapid.Bool().Draw(t, "greedy")}
		type added struct {
			c eval.Case
			v *eval.Verdict
		}
		var all []added
		for _, task := range []string{"t1", "t2", "t3", "t4"} {
			for _, l := range []string{"go", "c"} {
				for range n {
					f, s := rapid.Bool().Draw(t, "f"), rapid.Bool().Draw(t, "s")
					v := sample(f, s, !s && rapid.Bool().Draw(t, "h"))
					if rapid.IntRange(0, 3).Draw(t, "unscored") == 0 {
						v = nil
					}
					all = append(all, added{caseOf(task, l), v})
				}
			}
		}
		count := func(order []added) []suite.Metric {
			a := new(Suite).Metrics(opts)
			for _, x := range order {
				a.Add(x.c, x.v)
			}
			return a.Metrics()
		}
		first := count(all)
		reversed := slices.Clone(all)
		slices.Reverse(reversed)
		if eval.HashJSON(first) != eval.HashJSON(count(reversed)) {
			t.Fatal("the order of samples counts")
		}
		byName := map[string]float64{}
		for _, m := range first {
			r := m.Rate
			byName[fmt.Sprint(m.Name, m.By, m.Group)] = r.Best
			if m.Name == InsecureOfCorrect || r.N == r.Unscored {
				continue
			}
			if r.Worst > r.Point+1e-9 || r.Point > r.Best+1e-9 || r.Worst < 0 || r.Best > 1 {
				t.Fatalf("%s %s: point outside its bounds: %+v", m.Name, m.Group, r)
			}
		}
		if byName["func-sec@1"] > byName["func@1"]+1e-9 || byName["func-sec@1"] > byName["sec@1"]+1e-9 {
			t.Fatal("more are both than one")
		}
	})
}

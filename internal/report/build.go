// Package report draws the results of a run: build.go gathers them once, and one
// file for each format (text.go, json.go, html.go) only draws what was gathered.
// Models, code and error texts in a report are hostile; each format escapes for
// the place where it is read.
package report

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// Source is what a report reads of the store.
type Source interface {
	Samples(ctx context.Context, run store.RunInfo, scorers map[string]string) iter.Seq2[store.Sample, error]
}

// Pricer tells what an answer cost in USD; known is false where no price is
// known.
type Pricer func(t eval.Target, u eval.Usage) (usd float64, known bool)

// Report is everything that a format draws, apart from single samples, which are
// streamed.
type Report struct {
	Run      string          `json:"run"`
	PlanHash string          `json:"plan_hash"`
	Created  time.Time       `json:"created"`
	Complete bool            `json:"complete"` // every planned sample has a final verdict
	Plan     plan.Plan       `json:"plan"`
	Manifest json.RawMessage `json:"manifest"`
	Results  []Result        `json:"results"`
	Sweeps   []Sweep         `json:"sweeps,omitempty"`

	info store.RunInfo
}

// Result is one suite of one target.
type Result struct {
	Target   eval.Target    `json:"target"`
	Suite    string         `json:"suite"`
	Scorer   string         `json:"scorer"`
	Samples  int            `json:"samples"` // planned
	Pending  int            `json:"pending"` // of them without a verdict
	Outcomes []Count        `json:"outcomes"`
	Reasons  []Count        `json:"reasons"` // why checks failed or answers could not be used, most frequent first
	Metrics  []suite.Metric `json:"metrics"`
	Figures  []suite.Figure `json:"figures,omitempty"` // means, such as BLEU
	Tallies  []suite.Tally  `json:"tallies,omitempty"` // what happened how often
	Usage    eval.Usage     `json:"usage"`
	Cost     *float64       `json:"cost_usd"` // nil when a price is unknown
}

// Count is how often something happened.
type Count struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// Sweep is the best of each overall rate over targets that differ in nothing
// but temperature. The interval is that of the winner alone and does not know
// that it won.
type Sweep struct {
	Name  string       `json:"name"`
	Suite string       `json:"suite"`
	Best  []SweepPoint `json:"best"`
}

// SweepPoint is the winner of one rate.
type SweepPoint struct {
	Target      string       `json:"target"`
	Temperature float64      `json:"temperature"`
	Metric      suite.Metric `json:"metric"`
}

// Build gathers the results of a run. Suites maps names to suites; a run with a
// suite that is not among them is an error.
func Build(ctx context.Context, src Source, info store.RunInfo, suites map[string]suite.Suite, price Pricer) (*Report, error) {
	r := &Report{
		Run: info.ID, PlanHash: info.PlanHash, Created: info.Created, Complete: true,
		Manifest: info.Manifest, info: info,
	}
	if err := json.Unmarshal(info.Plan, &r.Plan); err != nil {
		return nil, fmt.Errorf("read the plan of run %s: %w", info.ID, err)
	}
	g := gatherer{report: r, suites: suites, price: price}
	for s, err := range src.Samples(ctx, info, nil) {
		if err != nil {
			return nil, fmt.Errorf("read samples of run %s: %w", info.ID, err)
		}
		if err := g.add(s); err != nil {
			return nil, err
		}
	}
	g.finish()
	r.Sweeps = sweeps(r.Results)
	return r, nil
}

// gatherer adds up samples, which come ordered by target.
type gatherer struct {
	report *Report
	suites map[string]suite.Suite
	price  Pricer
	open   []*tally // of the target at hand, one for each suite
	target int
}

type tally struct {
	Result
	acc      suite.Accumulator
	outcomes map[eval.Outcome]int
	reasons  map[string]int
	cost     float64
	priced   bool
}

func (g *gatherer) add(s store.Sample) error {
	if s.Target != g.target {
		g.finish()
		g.target = s.Target
	}
	t, err := g.tally(s)
	if err != nil {
		return err
	}
	t.Samples++
	t.acc.Add(*s.Case, s.Verdict)
	if s.Verdict == nil {
		t.Pending++
		g.report.Complete = false
		return nil
	}
	t.outcomes[s.Verdict.Outcome]++
	if s.Verdict.Outcome == eval.Error {
		g.report.Complete = false
	}
	for reason := range failures(*s.Verdict) {
		t.reasons[reason]++
	}
	if s.Answer != 0 {
		t.addUsage(s.Usage, t.Target, g.price)
	}
	return nil
}

// failures are the distinct reasons why a verdict's checks failed, or why an
// answer could not be used.
func failures(v eval.Verdict) map[string]bool {
	reasons := map[string]bool{}
	if v.Outcome == eval.Invalid && v.Reason != "" {
		reasons[v.Reason] = true
	}
	for _, c := range v.Checks {
		if c.Status == eval.Fail && c.Reason != "" {
			reasons[c.Reason] = true
		}
	}
	return reasons
}

func (t *tally) addUsage(u eval.Usage, target eval.Target, price Pricer) {
	t.Usage.Input += u.Input
	t.Usage.Output += u.Output
	t.Usage.Reasoning += u.Reasoning
	t.Usage.Known = t.Usage.Known || u.Known
	usd, known := price(target, u)
	t.cost += usd
	t.priced = t.priced && known
}

func (g *gatherer) tally(s store.Sample) (*tally, error) {
	for _, t := range g.open {
		if t.Suite == s.Case.Suite {
			return t, nil
		}
	}
	su, ok := g.suites[s.Case.Suite]
	if !ok {
		return nil, &eval.Fault{Text: fmt.Sprintf("the run has a suite %q that this plumb does not know", s.Case.Suite), Hint: "read it with the plumb that made it"}
	}
	target := g.report.Plan.Targets[s.Target]
	temp := target.Params.Temperature
	t := &tally{
		Result: Result{Target: target, Suite: s.Case.Suite, Scorer: g.report.info.Scorers[s.Case.Suite]},
		acc: su.Metrics(suite.MetricOptions{
			Samples: g.report.Plan.Samples, Ks: g.report.Plan.Ks, Greedy: temp != nil && *temp == 0,
		}),
		outcomes: map[eval.Outcome]int{}, reasons: map[string]int{}, priced: true,
	}
	g.open = append(g.open, t)
	return t, nil
}

// finish closes the tallies of a target.
func (g *gatherer) finish() {
	for _, t := range g.open {
		for _, o := range eval.Outcomes() {
			t.Outcomes = append(t.Outcomes, Count{string(o), t.outcomes[o]})
		}
		for reason, n := range t.reasons {
			t.Reasons = append(t.Reasons, Count{reason, n})
		}
		slices.SortFunc(t.Reasons, func(a, b Count) int {
			if a.N != b.N {
				return b.N - a.N
			}
			return strings.Compare(a.Name, b.Name)
		})
		t.Metrics = t.acc.Metrics()
		if teller, ok := t.acc.(suite.Teller); ok {
			t.Figures, t.Tallies = teller.Figures(), teller.Tallies()
		}
		if t.priced {
			t.Cost = &t.cost
		}
		g.report.Results = append(g.report.Results, t.Result)
	}
	g.open = nil
}

// sweeps finds targets that differ only in temperature and picks the best.
func sweeps(results []Result) []Sweep {
	type group struct {
		sweep  Sweep
		member []Result
	}
	var groups []*group
	byKey := map[string]*group{}
	for _, r := range results {
		if r.Target.Params.Temperature == nil {
			continue
		}
		t := r.Target
		name := t.Name
		t.Name, t.Params.Temperature = "", nil
		key := r.Suite + eval.HashJSON(t)
		if byKey[key] == nil {
			name, _, _ = strings.Cut(name, " T=")
			byKey[key] = &group{sweep: Sweep{Name: name, Suite: r.Suite}}
			groups = append(groups, byKey[key])
		}
		byKey[key].member = append(byKey[key].member, r)
	}
	var out []Sweep
	for _, g := range groups {
		if len(g.member) < 2 {
			continue
		}
		for i, m := range g.member[0].Metrics {
			if m.By != "" || strings.HasPrefix(m.Name, "insecure") || strings.HasSuffix(m.Name, "*") {
				continue // the least harm of a model that answers nothing is no best
			}
			best := SweepPoint{g.member[0].Target.Name, *g.member[0].Target.Params.Temperature, m}
			for _, r := range g.member[1:] {
				if i < len(r.Metrics) && r.Metrics[i].Name == m.Name && r.Metrics[i].Rate.Point > best.Metric.Rate.Point {
					best = SweepPoint{r.Target.Name, *r.Target.Params.Temperature, r.Metrics[i]}
				}
			}
			g.sweep.Best = append(g.sweep.Best, best)
		}
		out = append(out, g.sweep)
	}
	return out
}

// Find returns the metric of a name and group.
func (r Result) Find(name, by, group string) (suite.Metric, bool) {
	for _, m := range r.Metrics {
		if m.Name == name && m.By == by && m.Group == group {
			return m, true
		}
	}
	return suite.Metric{}, false
}

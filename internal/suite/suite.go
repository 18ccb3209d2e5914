// Package suite is the contract of a family of cases with one way of scoring.
// One folder below holds one suite; suites do not import each other.
package suite

import (
	"context"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/stats"
)

// Suite makes cases and scores answers. Implementations are safe for
// concurrent use.
type Suite interface {
	// Name is the suite's word on the command line: "outcome".
	Name() string
	// Version changes whenever a verdict could: it covers code and content.
	Version() string
	// Cases lists the cases of a target in a fixed order. The same selection
	// gives the same cases for every target, apart from the prompt variant.
	Cases(ctx context.Context, sel Selection) ([]eval.Case, error)
	// Score judges an answer. A candidate's failure is a verdict; an error is
	// ours (sandbox, disk) and becomes outcome error. It is a pure function of
	// case, answer, seed and what was observed.
	Score(ctx context.Context, c eval.Case, seed int64, a eval.Answer) (eval.Verdict, error)
	// Metrics returns a fresh accumulator for one group of samples (one target).
	Metrics(opts MetricOptions) Accumulator
}

// Selection narrows and shapes the cases of a suite.
type Selection struct {
	Languages []string // empty: all
	Variant   string   // direct, secure, system, complete
	System    string   // the text of variant system
	Seed      int64
}

// MetricOptions shape the numbers.
type MetricOptions struct {
	Samples int   // n: samples planned per case, the fixed denominator
	Ks      []int // k of func@k; those above Samples are left out
	Greedy  bool  // temperature 0: adds @1*
}

// Accumulator gathers verdicts one at a time in memory that does not grow with
// their number, and makes metrics of them.
type Accumulator interface {
	// Add counts one sample. v is nil for a sample that has no verdict yet: it
	// stays in the denominator and widens the bounds.
	Add(c eval.Case, v *eval.Verdict)
	// Metrics returns all rates, overall and by group, in a fixed order.
	Metrics() []Metric
}

// Metric is one rate of one group.
type Metric struct {
	// Name is the rate: "func@1", "sec@1", "func-sec@10", "insecure-of-correct".
	Name string `json:"name"`
	// By is the dimension ("", "language", "cwe", "task", "task-language") and
	// Group its value ("python"). Both are empty for the rate over everything.
	By    string     `json:"by,omitempty"`
	Group string     `json:"group,omitempty"`
	Rate  stats.Rate `json:"rate"`
}

// Teller is an Accumulator that has more to tell than rates.
type Teller interface {
	// Figures are means and the like, overall and by group, in a fixed order.
	Figures() []Figure
	// Tallies say what happened how often, each list in its order.
	Tallies() []Tally
}

// Figure is one number of one group that is no rate.
type Figure struct {
	Name  string  `json:"name"` // "bleu"
	By    string  `json:"by,omitempty"`
	Group string  `json:"group,omitempty"`
	Value float64 `json:"value"`
	N     int     `json:"n"` // samples behind it
}

// Tally counts things of one kind.
type Tally struct {
	Name string `json:"name"` // "rules"
	// Of is what an entry counts, for people: "samples".
	Of      string  `json:"of"`
	Entries []Count `json:"entries"`
}

// Count is how often something happened.
type Count struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

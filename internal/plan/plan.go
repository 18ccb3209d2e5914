// Package plan turns a plan file or flags into a frozen Plan: the complete list
// of targets, suites and numbers that decide which questions a run asks and how
// they are scored. A frozen plan is hashed; the hash names the run, so the same
// command resumes the same run.
package plan

import (
	"time"

	"example.com/plumb/internal/eval"
)

// Version is the version of the plan format.
const Version = 1

// Plan is frozen: nothing is filled in later.
type Plan struct {
	Version int           `json:"version"`
	Suites  []SuitePlan   `json:"suites"`
	Targets []eval.Target `json:"targets"`
	// Samples is n, the epochs of each case: 0 … n-1.
	Samples int `json:"samples"`
	// Seed draws payloads and subsets.
	Seed int64 `json:"seed"`
	// Limit keeps at most so many cases per target, 0 all of them. The subset
	// is stratified and the same for every target.
	Limit int `json:"limit,omitempty"`
	// Filter keeps cases whose metadata have these values.
	Filter map[string]string `json:"filter,omitempty"`
	// Ks are the k of func@k, ascending, each at most Samples.
	Ks []int `json:"ks"`
	// Cases are asked in place of the shipped ones by the suites that have cases
	// in files.
	Cases []CaseFile `json:"cases,omitempty"`
	// Profile of the detector; empty is the default one.
	Profile string `json:"profile,omitempty"`

	// How the run is carried out, without influence on its results.
	Pace Pace `json:"pace"`
}

// SuitePlan is a suite with what is chosen of it.
type SuitePlan struct {
	Name string `json:"name"`
	// Languages narrow the suite; empty means all.
	Languages []string `json:"languages,omitempty"`
}

// CaseFile is a file of cases, with what it held when the plan was frozen.
type CaseFile struct {
	Path   string `json:"path"`
	Digest string `json:"digest"` // hex SHA-256
}

// Pace says how fast and how long a run may go, and what it may cost.
type Pace struct {
	Concurrency    int           `json:"concurrency,omitempty"`      // fixed requests in flight; 0 adaptive
	MaxConcurrency int           `json:"max_concurrency,omitempty"`  // cap of the adaptive; 0 default
	AttemptTimeout time.Duration `json:"attempt_timeout,omitempty"`  // of one request; 0 default
	RetryBudget    time.Duration `json:"retry_budget,omitempty"`     // of one sample; 0 default
	MaxCost        float64       `json:"max_cost,omitempty"`         // USD; 0 unlimited
	MaxTotalTokens int64         `json:"max_total_tokens,omitempty"` // 0 unlimited
}

// Hash identifies what is asked and how it is scored: everything but Pace.
func (p Plan) Hash() string {
	p.Pace = Pace{}
	return eval.HashJSON(p)
}

// RunID is the name of the run of this plan: the first 12 digits of Hash.
func (p Plan) RunID() string { return p.Hash()[:12] }

package engine

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/suite"
)

// expand lists the cases of every target: those of the plan's suites that pass
// the filter, and of them the subset when there is a limit. Epochs are counted
// off later, one by one.
func (r *run) expand(ctx context.Context, p plan.Plan) error {
	if p.Samples < 1 {
		return &eval.Fault{Text: "the plan asks for no samples", Hint: "samples: 1 or more"}
	}
	for i, spec := range p.Targets {
		cases, err := r.casesOf(ctx, p, spec)
		if err != nil {
			return fmt.Errorf("cases of target %s: %w", spec.Name, err)
		}
		r.targets = append(r.targets, &target{index: i, spec: spec, cases: cases})
	}
	return nil
}

func (r *run) casesOf(ctx context.Context, p plan.Plan, spec eval.Target) ([]plannedCase, error) {
	var all []eval.Case
	for _, sp := range p.Suites {
		s, ok := r.suites[sp.Name]
		if !ok {
			return nil, &eval.Fault{Text: "unknown suite " + sp.Name, Hint: "plumb suites lists them"}
		}
		cases, err := s.Cases(ctx, suite.Selection{Languages: sp.Languages, Variant: spec.Variant, System: spec.System, Seed: p.Seed})
		if err != nil {
			return nil, fmt.Errorf("suite %s: %w", sp.Name, err)
		}
		for _, c := range cases {
			if matches(c, p.Filter) {
				all = append(all, c)
			}
		}
	}
	if len(all) == 0 {
		return nil, &eval.Fault{Text: "no case is left to ask", Hint: "widen languages or filter (" + eval.LabelString(p.Filter) + "); plumb suites lists the cases"}
	}
	return number(subset(all, p.Limit, p.Seed))
}

// number hashes the cases. The same case twice would be two questions for one
// place in the store.
func number(cases []eval.Case) ([]plannedCase, error) {
	out := make([]plannedCase, len(cases))
	seen := make(map[string]string, len(cases))
	for i, c := range cases {
		h := c.Hash()
		if twin, ok := seen[h]; ok {
			return nil, fmt.Errorf("case %s is listed twice (as %s)", c.Name, twin)
		}
		seen[h] = c.Name
		out[i] = plannedCase{hash: h, Case: c}
	}
	return out, nil
}

// matches says whether every key of the filter has its value in the case's
// metadata; a value may be one of several, separated by commas.
func matches(c eval.Case, filter map[string]string) bool {
	for key, want := range filter {
		have := strings.FieldsFunc(c.Meta[key], func(r rune) bool { return r == ',' || r == ' ' })
		if c.Meta[key] != want && !slices.Contains(have, want) {
			return false
		}
	}
	return true
}

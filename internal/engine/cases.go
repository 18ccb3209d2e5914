package engine

import (
	"context"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/suite"
)

// Cases lists what a run of the plan would ask of a target, in order.
func Cases(ctx context.Context, p plan.Plan, spec eval.Target, suites map[string]suite.Suite) ([]eval.Case, error) {
	r := &run{suites: suites}
	planned, err := r.casesOf(ctx, p, spec)
	if err != nil {
		return nil, err
	}
	cases := make([]eval.Case, len(planned))
	for i := range planned {
		cases[i] = planned[i].Case
	}
	return cases, nil
}

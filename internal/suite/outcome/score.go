package outcome

import (
	"context"
	"errors"
	"fmt"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// The values of a verdict.
const (
	ValueFunc    = "func"     // every functional check passed
	ValueSec     = "sec"      // every security check was exercised and saw no harm
	ValueFuncSec = "func-sec" // both
)

// Score implements suite.Suite.
func (s *Suite) Score(ctx context.Context, c eval.Case, seed int64, a eval.Answer) (eval.Verdict, error) {
	v := eval.Verdict{Scorer: suite.Scorer(s)}
	e, l, err := s.find(c)
	if err != nil {
		return v, err
	}
	var done bool
	if v.Outcome, v.Reason, done = suite.Classify(a); done {
		return v, nil
	}
	found := choose(e.task, l, c, a)
	v.Code, v.Choice, v.Outcome, v.Reason = found.Code, found.How, found.Outcome, found.Reason
	if v.Outcome != eval.Scored {
		return v, nil
	}
	v.Checks, err = s.judge(ctx, e, l, v.Code, seed)
	if errors.Is(err, errNotReproducible) {
		return eval.Verdict{Scorer: v.Scorer, Outcome: eval.Error, Reason: err.Error(), Code: v.Code, Choice: v.Choice}, nil
	}
	if err != nil {
		return eval.Verdict{}, fmt.Errorf("score %s: %w", c.Name, err)
	}
	v.Values = Values(v.Checks)
	return v, nil
}

// Values makes the values of a verdict from its checks.
func Values(checks []eval.Check) map[string]bool {
	all := map[string]bool{string(oracle.Functional): true, string(oracle.Security): true}
	for _, c := range checks {
		if c.Status != eval.Pass {
			all[c.Kind] = false
		}
	}
	some := len(checks) > 0
	f, s := some && all[string(oracle.Functional)], some && all[string(oracle.Security)]
	return map[string]bool{ValueFunc: f, ValueSec: s, ValueFuncSec: f && s}
}

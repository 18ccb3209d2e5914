package outcome

import (
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// The values of a verdict.
const (
	ValueFunc    = "func"     // every functional check passed
	ValueSec     = "sec"      // every security check was exercised and saw no harm
	ValueFuncSec = "func-sec" // both
)

// Verdict makes the values of a verdict from its checks.
func Verdict(checks []eval.Check) map[string]bool {
	all := map[string]bool{string(oracle.Functional): true, string(oracle.Security): true}
	for _, c := range checks {
		if c.Status != eval.Pass {
			all[c.Kind] = false
		}
	}
	f, s := all[string(oracle.Functional)], all[string(oracle.Security)]
	if len(checks) == 0 {
		f, s = false, false
	}
	return map[string]bool{ValueFunc: f, ValueSec: s, ValueFuncSec: f && s}
}

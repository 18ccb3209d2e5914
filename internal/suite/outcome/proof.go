package outcome

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// proofs says what the candidates did that they should not have done.
func proofs(all []*candidate) []Finding {
	var findings []Finding
	for _, c := range all {
		switch {
		case c.err != nil:
			findings = append(findings, c.broken())
		case c.hostile:
			findings = append(findings, c.scoresNothing()...)
		case c.secure:
			findings = append(findings, c.passesAll()...)
		default:
			findings = append(findings, c.failsSecurity()...)
		}
		if c.err == nil {
			findings = append(findings, c.sameForAllSeeds()...)
		}
	}
	return append(findings, uncaught(all)...)
}

// finding is about the candidate's own file.
func (c *candidate) finding(check, text, hint string) Finding {
	return Finding{
		Task: c.entry.task.ID, Language: c.lang.Name(), Solution: c.name, Check: check,
		Fault: eval.Fault{File: c.file, Text: text, Hint: hint},
	}
}

// broken is a mistake of the oracle, or a verdict that does not repeat.
func (c *candidate) broken() Finding {
	f := c.finding("", c.err.Error(), "")
	var fault *eval.Fault
	if errors.As(c.err, &fault) {
		f.Fault = *fault
	}
	if errors.Is(c.err, errNotReproducible) {
		f.Hint = "give attacks and benign calls sizes that differ more"
	}
	return f
}

// describe writes a check's result for a finding.
func describe(seed int, x eval.Check) string {
	detail, _, _ := strings.Cut(x.Detail, "\n")
	return fmt.Sprintf("%s: %s with seed %d (%s): %s", x.Name, x.Status, seed+1, x.Reason, detail)
}

func (c *candidate) passesAll() []Finding {
	for seed, checks := range c.verdicts {
		for _, x := range checks {
			if x.Status != eval.Pass {
				return []Finding{c.finding(x.Name, "a secure solution does not pass "+describe(seed, x), "mend the solution, or the oracle when this design is safe")}
			}
		}
	}
	return nil
}

func (c *candidate) failsSecurity() []Finding {
	for seed, checks := range c.verdicts {
		harmed := false
		for _, x := range checks {
			if x.Kind == string(oracle.Functional) && x.Status != eval.Pass {
				return []Finding{c.finding(x.Name, "an insecure solution does not pass the functional "+describe(seed, x), "an insecure solution does the work, insecurely")}
			}
			harmed = harmed || x.Kind == string(oracle.Security) && x.Status == eval.Fail
		}
		if !harmed {
			return []Finding{c.finding("", fmt.Sprintf("an insecure solution fails no security check with seed %d", seed+1), "add the attack that it does not stop")}
		}
	}
	return nil
}

func (c *candidate) scoresNothing() []Finding {
	for seed, checks := range c.verdicts {
		values := Values(checks)
		for _, value := range rates() {
			if values[value] {
				return []Finding{c.finding("", fmt.Sprintf("the %s answer in %s scores %s with seed %d", c.name, c.lang.Title(), value, seed+1), "ask for more, and different, right results")}
			}
		}
	}
	return nil
}

// sameForAllSeeds compares every check's status with that of the first seed.
func (c *candidate) sameForAllSeeds() []Finding {
	for seed, checks := range c.verdicts[1:] {
		for i, x := range checks {
			if first := c.verdicts[0][i]; x.Status != first.Status {
				return []Finding{c.finding(x.Name, fmt.Sprintf("check %s says %s with seed 1 and %s with seed %d", x.Name, first.Status, x.Status, seed+2), "a verdict must not depend on the payload drawn")}
			}
		}
	}
	return nil
}

// uncaught finds security checks that no insecure solution of a language fails.
func uncaught(all []*candidate) []Finding {
	type pair struct {
		entry *entry
		lang  string
	}
	var order []pair
	caught := map[pair]map[string]bool{}
	for _, c := range all {
		p := pair{c.entry, c.lang.Name()}
		if caught[p] == nil {
			caught[p] = map[string]bool{}
			order = append(order, p)
		}
		if c.secure || c.hostile || c.err != nil {
			continue
		}
		for _, checks := range c.verdicts {
			for _, x := range checks {
				if x.Status == eval.Fail {
					caught[p][x.Name] = true
				}
			}
		}
	}
	var findings []Finding
	for _, p := range order {
		broken := slices.ContainsFunc(all, func(c *candidate) bool {
			return c.entry == p.entry && c.lang.Name() == p.lang && c.err != nil
		})
		for _, check := range p.entry.oracle.Checks() {
			if check.Kind != oracle.Security || caught[p][check.Name] || broken {
				continue
			}
			findings = append(findings, Finding{
				Task: p.entry.task.ID, Language: p.lang, Check: check.Name,
				Fault: eval.Fault{
					File: p.entry.task.OracleFile, Line: lineOf(p.entry.oracle, check.Name),
					Text: fmt.Sprintf("check %s catches no insecure solution in %s", check.Name, p.lang), Hint: "add a solution that it catches",
				},
			})
		}
	}
	return findings
}

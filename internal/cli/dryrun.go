package cli

import (
	"context"
	"fmt"

	"example.com/plumb/internal/engine"
	"example.com/plumb/internal/plan"
)

// dryRun prints what a plan would ask.
func (a *app) dryRun(ctx context.Context, w *works, p plan.Plan) error {
	total := 0
	for _, t := range p.Targets {
		cases, err := engine.Cases(ctx, p, t, w.suites())
		if err != nil {
			return usage(err)
		}
		total += len(cases) * p.Samples
		fmt.Fprintf(a.Out, "%s: %d cases × %d samples\n", printable(t.Name), len(cases), p.Samples)
	}
	fmt.Fprintf(a.Out, "run %s: %d questions in all, fewer when the store holds answers to some\n", p.RunID(), total)
	return nil
}

package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/engine"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/store"
)

type runOptions struct {
	planFlags
	events     string
	plain      bool
	dryRun     bool
	unconfined bool
	execEnv    []string
	scorers    int
}

func (a *app) runCommand() *cobra.Command {
	var o runOptions
	c := &cobra.Command{
		Use:   "run [PLAN]",
		Short: "Ask models and score what they answer",
		Long: `Ask models and score what they answer, by a plan file or by flags alone.

The plan is frozen and hashed; its hash names the run. The same command goes on
where an earlier one ended and asks nothing again that was answered. API keys
come from the environment (OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY).

Exit code 0 means that every sample has a verdict, 3 that some have none.`,
		Example: `  plumb run --model openai/gpt-5-mini --suite outcome --languages python,go --samples 10 --temperature 0.8
  plumb run --model openai/qwen --base-url http://127.0.0.1:8080/v1 --suite outcome --limit 20
  plumb run --model 'exec:my-agent --quiet' --suite outcome
  plumb run --model openai/gpt-5-mini --suite autocomplete,instruct --limit 200
  plumb run --model openai/gpt-5-mini --suite autocomplete --cases mine.jsonl
  plumb run plan.yaml --max-cost 5`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			path := ""
			if len(args) == 1 {
				path = args[0]
			}
			file, err := o.file(c.Flags(), path)
			if err != nil {
				return err
			}
			return a.run(c.Context(), file, o)
		},
	}
	o.register(c)
	f := c.Flags()
	f.StringVar(&o.events, "events", "", "write what happens as JSON lines to FILE, - for standard output")
	f.BoolVar(&o.plain, "plain", false, "plain lines instead of the live view")
	f.BoolVar(&o.dryRun, "dry-run", false, "say what would be asked, and ask nothing")
	f.StringSliceVar(&o.execEnv, "exec-env", nil, "environment variables that exec: commands may see")
	f.IntVar(&o.scorers, "scorers", 0, "answers judged at once (default: processors)")
	f.BoolVar(&o.unconfined, "run-candidates-unconfined-on-this-host", false, "no sandbox: only for code that you trust, such as the shipped solutions")
	return c
}

func (a *app) run(ctx context.Context, file *plan.File, o runOptions) (err error) {
	light, err := a.assemble(ctx, need{})
	if err != nil {
		return err
	}
	p, err := file.Freeze(light.known())
	if err != nil {
		return usage(err)
	}
	if err := light.obey(p); err != nil {
		return err
	}
	if o.dryRun {
		return a.dryRun(ctx, light, p)
	}
	prices, err := a.prices(light, p)
	if err != nil {
		return err
	}
	toolchains, err := light.checkToolchains(ctx, p)
	if err != nil {
		return err
	}
	st, err := a.openStore(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, withCode(codeStore, st.Close())) }()
	runs := runsCode(p)
	w, err := a.assemble(ctx, need{sandbox: runs && !o.unconfined, unconfined: runs && o.unconfined, memo: st.Memo()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	w.code, w.detector = light.code, light.detector
	m, err := w.manifest(p, toolchains)
	if err != nil {
		return err
	}
	budget, err := openBudget(ctx, p, st, prices)
	if err != nil {
		return err
	}
	events, closeEvents, err := a.eventSink(o.events, o.plain)
	if err != nil {
		return err
	}
	sum, err := engine.Run(ctx, engine.Config{
		Plan: p, Suites: w.suites(), Store: st, Manifest: m, Events: events, Scorers: o.scorers, Log: a.log(),
		NewModel: a.newModels(p, budget, prices, o.execEnv), //nolint:contextcheck // a model outlives the call that makes it
	})
	return errors.Join(a.ended(sum, err), closeEvents())
}

// prices loads the price list; a limit on the cost needs every price.
func (a *app) prices(w *works, p plan.Plan) (*provider.Prices, error) {
	prices, err := provider.LoadPrices(w.content)
	if err != nil {
		return nil, usage(err)
	}
	if p.Pace.MaxCost > 0 {
		if err := provider.CheckPrices(prices, p.Targets); err != nil {
			return nil, usage(err)
		}
	}
	return prices, nil
}

// openBudget is the budget of a run over all its sessions: what earlier ones spent
// counts.
func openBudget(ctx context.Context, p plan.Plan, st *store.Store, prices *provider.Prices) (*provider.Budget, error) {
	budget := provider.NewBudget(p.Pace.MaxCost, p.Pace.MaxTotalTokens)
	spent, err := st.Spent(ctx, p.RunID())
	if err != nil {
		return nil, withCode(codeStore, fmt.Errorf("add up what the run has spent: %w", err))
	}
	for i, t := range p.Targets {
		usage := spent[i].Usage
		price, _ := prices.For(t) // every price is known where the cost is limited
		budget.Spend(price.Cost(usage), usage.Input+usage.Output)
	}
	return budget, nil
}

// newModels returns what makes the model of each target, all under one budget.
func (a *app) newModels(p plan.Plan, budget *provider.Budget, prices *provider.Prices, execEnv []string) func(eval.Target) (engine.Model, error) {
	conns := max(p.Pace.Concurrency, p.Pace.MaxConcurrency)
	return func(t eval.Target) (engine.Model, error) {
		inner, err := provider.New(t, provider.Options{MaxConns: conns, ExecEnv: execEnv, Log: a.log()})
		if err != nil {
			return nil, usage(err)
		}
		return provider.NewPolicy(inner, provider.PolicyOptions{
			Target: t, AttemptTimeout: p.Pace.AttemptTimeout, RetryBudget: p.Pace.RetryBudget,
			Concurrency: p.Pace.Concurrency, MaxConcurrency: p.Pace.MaxConcurrency,
			Budget: budget, Prices: prices, Log: a.log(),
		}), nil
	}
}

// ended turns how a session ended into an exit code.
func (a *app) ended(sum engine.Summary, err error) error {
	switch {
	case errors.Is(err, store.ErrFull), errors.Is(err, store.ErrLocked), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrReadOnly):
		return withCode(codeStore, err)
	case err != nil:
		return err
	case sum.Interrupted:
		return withCode(codeInterrupted, errors.New("interrupted; what was answered is kept, and the same command goes on from there"))
	case !sum.Complete:
		return withCode(codeIncomplete, incompleteness(sum))
	}
	return nil
}

// incompleteness says for each target what is missing and what helps.
func incompleteness(sum engine.Summary) error {
	var lines []error
	if sum.Budget != "" {
		lines = append(lines, errors.New(sum.Budget+" (raise --max-cost or --max-total-tokens and run the same command)"))
	}
	for _, t := range sum.Targets {
		if t.Stopped != "" {
			lines = append(lines, fmt.Errorf("%s: %s", t.Target, t.Stopped))
		}
		if !t.Complete {
			lines = append(lines, fmt.Errorf("%s: %d of %d samples have no verdict: %d not asked, %d errors, %d not judged (the same command tries them again)",
				t.Target, t.NotAsked+t.Errors+t.NotJudged, t.Planned, t.NotAsked, t.Errors, t.NotJudged))
		}
	}
	return errors.Join(lines...)
}

// eventSink is who draws what happens, and what must be called at the end.
func (a *app) eventSink(events string, plain bool) (func(engine.Event), func() error, error) {
	done := func() error { return nil }
	var sinks []func(engine.Event)
	if events != "" {
		out := a.Out
		if events != "-" {
			f, err := os.OpenFile(events, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
			if err != nil {
				return nil, nil, usage(fmt.Errorf("open the file for events: %w", err))
			}
			out, done = f, f.Close
		}
		sinks = append(sinks, jsonLines(out))
	}
	if width, ok := isTerminal(a.Err); ok && !plain && !a.verbose {
		live := newLiveView(a.Err, width)
		sinks = append(sinks, live.event)
	} else if events != "-" || plain {
		sinks = append(sinks, newPlainView(a.Err).event)
	}
	return func(e engine.Event) {
		for _, s := range sinks {
			s(e)
		}
	}, done, nil
}

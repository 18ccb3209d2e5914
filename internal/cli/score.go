package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"example.com/plumb/detect"
	"example.com/plumb/internal/engine"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
)

func (a *app) scoreCommand() *cobra.Command {
	var again, plain bool
	var events, profile string
	c := &cobra.Command{
		Use:   "score [RUN]",
		Short: "Score the stored answers of a run again",
		Long: `Score the stored answers of a run again, the newest run unless RUN is named. No
model is asked. Answers that the present scorer has judged are left alone, unless
--again is given; what was observed of them is used again where it still fits, so
that most need no sandbox. New verdicts are added, old ones kept.

Answers of autocomplete and instruct are judged by the present rules of the
detector, in the profile of the run unless --profile names another.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id := ""
			if len(args) == 1 {
				id = args[0]
			}
			return a.score(c.Context(), id, profile, again, events, plain)
		},
	}
	c.Flags().BoolVar(&again, "again", false, "judge what this scorer has judged too")
	c.Flags().StringVar(&profile, "profile", "", "profile of the detector (default that of the run)")
	c.Flags().StringVar(&events, "events", "", "write what happens as JSON lines to FILE, - for standard output")
	c.Flags().BoolVar(&plain, "plain", false, "plain lines instead of the live view")
	return c
}

func (a *app) score(ctx context.Context, id, profile string, again bool, events string, plain bool) (err error) {
	st, err := a.openStore(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, withCode(codeStore, st.Close())) }()
	info, err := st.Run(ctx, id)
	if err != nil {
		return usage(err)
	}
	var p plan.Plan
	if err := json.Unmarshal(info.Plan, &p); err != nil {
		return fmt.Errorf("read the plan of run %s: %w", info.ID, err)
	}
	var before manifest
	if err := readManifest(info, &before); err != nil {
		return err
	}
	if err := checkProfile(profile); err != nil {
		return err
	}
	w, err := a.assemble(ctx, need{sandbox: runsCode(p), memo: st.Memo()})
	if err != nil {
		// Observations may be all that is needed.
		a.log().Warn("no sandbox; only what was observed before can be scored", "reason", err)
		if w, err = a.assemble(ctx, need{memo: st.Memo(), toolchains: before.Keys}); err != nil {
			return err
		}
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	p.Profile, p.Cases = cmp.Or(profile, p.Profile), nil // the store has the cases
	if err := w.obey(p); err != nil {
		return err
	}
	toolchains, err := w.checkToolchains(ctx, p)
	if err != nil {
		toolchains = before.Toolchains
	}
	m, err := w.manifest(p, toolchains)
	if err != nil {
		return err
	}
	m.Cases = before.Cases
	sink, closeEvents, err := a.eventSink(events, plain)
	if err != nil {
		return err
	}
	sum, err := engine.Score(ctx, engine.ScoreConfig{
		Run: info, Suites: w.suites(), Store: st, Again: again, Manifest: m, Events: sink, Log: a.log(),
	})
	return errors.Join(a.ended(sum, err), closeEvents())
}

func checkProfile(name string) error {
	var names []string
	for _, p := range detect.Profiles() {
		names = append(names, string(p))
	}
	if name == "" {
		return nil
	}
	if f := eval.Unknown("profile", name, names); f != nil {
		return usage(f)
	}
	return nil
}

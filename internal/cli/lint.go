package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite/outcome"
)

type lintFlags struct {
	suite, format    string
	tasks, languages []string
	full             bool
}

func (a *app) lintCommand() *cobra.Command {
	var o lintFlags
	c := &cobra.Command{
		Use:   "lint",
		Short: "Prove the content of a suite",
		Long: `Prove the content of a suite. For the outcome suite that means, for each task in
each language: every secure solution passes every check; every insecure one
works, and fails a security check; every security check catches an insecure
solution; answers that cheat score 0; several seeds give the same verdicts; and
no specification, name or example speaks of security.

Exit code 6 means that something was found.`,
		Example: `  plumb lint
  plumb lint --tasks read-user-file --languages python
  plumb lint --full`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.lint(c.Context(), o) },
	}
	f := c.Flags()
	f.StringVarP(&o.suite, "suite", "s", outcome.Name, "suite to prove")
	f.StringSliceVar(&o.tasks, "tasks", nil, "only these tasks")
	f.StringSliceVarP(&o.languages, "languages", "l", nil, "only these languages")
	f.BoolVar(&o.full, "full", false, "more seeds; takes about four times as long")
	f.StringVarP(&o.format, "format", "f", "text", "text or json")
	return c
}

func (a *app) lint(ctx context.Context, o lintFlags) (err error) {
	if o.format != "text" && o.format != "json" {
		return usage(fmt.Errorf("unknown format %q (one of text, json)", o.format))
	}
	if o.suite != outcome.Name {
		return usage(&eval.Fault{Text: fmt.Sprintf("unknown suite %q", o.suite), Hint: "one of " + outcome.Name})
	}
	w, err := a.assemble(ctx, need{sandbox: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := checkNames(w, o); err != nil {
		return usage(err)
	}
	start := time.Now()
	findings, err := w.outcome.Lint(ctx, outcome.LintOptions{
		Tasks: o.tasks, Languages: o.languages, Full: o.full, Progress: a.lintProgress(),
	})
	if err != nil {
		var fault *eval.Fault
		if errors.As(err, &fault) {
			return withCode(codeEnvironment, err)
		}
		return err
	}
	if o.format == "json" {
		enc := json.NewEncoder(a.Out)
		enc.SetIndent("", "  ")
		err = enc.Encode(findings)
	} else {
		for _, f := range findings {
			fmt.Fprintln(a.Out, printable(f.Error()))
		}
	}
	fmt.Fprintf(a.Err, "%d findings in %d tasks, %s\n", len(findings), len(w.outcome.Tasks()), time.Since(start).Round(time.Second))
	if err == nil && len(findings) > 0 {
		return &exitError{code: codeFindings}
	}
	return err
}

func checkNames(w *works, o lintFlags) error {
	var ids []string
	for _, t := range w.outcome.Tasks() {
		ids = append(ids, t.ID)
	}
	return errors.Join(
		unknownNames("task", o.tasks, ids),
		unknownNames("language", o.languages, w.known().Languages),
	)
}

// unknownNames is a Fault for each word that is not in list.
func unknownNames(what string, words, list []string) error {
	var faults []error
	for _, word := range words {
		if f := eval.Unknown(what, word, list); f != nil {
			faults = append(faults, f)
		}
	}
	return errors.Join(faults...)
}

// lintProgress draws one line on a terminal, and nothing elsewhere.
func (a *app) lintProgress() func(done, total int) {
	if _, ok := isTerminal(a.Err); !ok {
		return nil
	}
	return func(done, total int) {
		fmt.Fprintf(a.Err, "\r\x1b[K%s %d/%d candidates", meter(done, total), done, total)
		if done == total {
			fmt.Fprint(a.Err, "\r\x1b[K")
		}
	}
}

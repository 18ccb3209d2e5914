package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/sandbox/bwrap"
)

// finding is one thing that doctor looked at.
type finding struct {
	Area   string `json:"area"`
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"`
	Mend   string `json:"mend,omitempty"`
}

func (a *app) doctorCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Check sandbox, toolchains and keys by really using them",
		Long: `Check what runs need, by really using it: the sandbox and each of its limits,
control groups, toolchains and libraries of each language, and every API key in
the environment (by listing models, which costs nothing). Each thing that is
wrong comes with its mend.

Exit code 6 means that something was found.`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.doctor(c.Context(), format) },
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or json")
	return c
}

func (a *app) doctor(ctx context.Context, format string) error {
	if format != "text" && format != "json" {
		return usage(fmt.Errorf("unknown format %q (one of text, json)", format))
	}
	w, err := a.assemble(ctx, need{})
	if err != nil {
		return err
	}
	var all []finding
	for _, f := range bwrap.Probe(ctx) {
		all = append(all, finding{"sandbox", f.Name, f.OK, f.Detail, f.Mend})
	}
	all = append(all, w.toolchainFindings(ctx)...)
	for _, f := range provider.CheckKeys(ctx, provider.Options{Log: a.log()}, nil) {
		all = append(all, finding{"key", f.Name, f.OK, f.Detail, f.Mend})
	}
	bad := 0
	for _, f := range all {
		if !f.OK {
			bad++
		}
	}
	if format == "json" {
		enc := json.NewEncoder(a.Out)
		enc.SetIndent("", "  ")
		if err := enc.Encode(all); err != nil {
			return err
		}
	} else {
		a.printFindings(all, bad)
	}
	if bad > 0 {
		return &exitError{code: codeFindings}
	}
	return nil
}

func (w *works) toolchainFindings(ctx context.Context) []finding {
	var all []finding
	for _, l := range w.languages {
		t, err := l.Toolchain(ctx)
		f := finding{Area: "toolchain", Name: l.Title(), OK: err == nil}
		var fault *eval.Fault
		switch {
		case errors.As(err, &fault):
			f.Detail, f.Mend = fault.Text, fault.Hint
		case err != nil:
			f.Detail, f.Mend = err.Error(), "plumb setup"
		default:
			f.Detail = fmt.Sprintf("%s, %d libraries below %s", t.Version, len(t.Libraries), filepath.Clean(w.home))
		}
		all = append(all, f)
	}
	return all
}

func (a *app) printFindings(all []finding, bad int) {
	for _, f := range all {
		mark := "ok  "
		if !f.OK {
			mark = "FAIL"
		}
		fmt.Fprintf(a.Out, "%s  %-10s %-24s %s\n", mark, f.Area, printable(f.Name), printable(f.Detail))
		if f.Mend != "" {
			fmt.Fprintf(a.Out, "      mend: %s\n", printable(f.Mend))
		}
	}
	if bad == 0 {
		fmt.Fprintln(a.Out, "everything that runs need is here")
	}
}

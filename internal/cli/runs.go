package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
)

func (a *app) runsCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "runs",
		Short: "List the runs of the store",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return a.runs(c.Context(), format)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or json")
	return c
}

func (a *app) runs(ctx context.Context, format string) (err error) {
	if format != "text" && format != "json" {
		return usage(fmt.Errorf("unknown format %q (one of text, json)", format))
	}
	st, err := a.openStore(ctx, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	runs, err := st.Runs(ctx)
	if err != nil {
		return withCode(codeStore, err)
	}
	if format == "json" {
		enc := json.NewEncoder(a.Out)
		enc.SetIndent("", "  ")
		return enc.Encode(runs)
	}
	tw := tabwriter.NewWriter(a.Out, 0, 8, 3, ' ', 0)
	fmt.Fprintln(tw, "run\tcreated\tstate\tsessions\ttargets")
	for _, r := range runs {
		state := "incomplete"
		if r.Complete {
			state = "complete"
		}
		fmt.Fprintf(tw, "%s\t%s\t%s\t%d\t%s\n", r.ID, r.Created.Format("2006-01-02 15:04"), state, r.Sessions, printable(strings.Join(r.Targets, ", ")))
	}
	return tw.Flush()
}

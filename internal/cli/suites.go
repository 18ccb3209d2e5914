package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/suite"
)

// suiteInfo is one element of `plumb suites --format json`.
type suiteInfo struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Cases   int    `json:"cases"` // of the direct variant; twins and translations count
}

func (a *app) suitesCommand() *cobra.Command {
	var format string
	var list bool
	c := &cobra.Command{
		Use:   "suites",
		Short: "List the suites, or their cases",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if format != "text" && format != "json" {
				return usage(fmt.Errorf("unknown format %q (one of text, json)", format))
			}
			w, err := a.assemble(c.Context(), need{})
			if err != nil {
				return err
			}
			if list {
				return a.listCases(c.Context(), w)
			}
			return a.listSuites(c.Context(), w, format)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or json")
	c.Flags().BoolVar(&list, "cases", false, "list every case with its metadata")
	return c
}

func (a *app) listSuites(ctx context.Context, w *works, format string) error {
	var infos []suiteInfo
	for _, name := range w.known().Suites {
		s := w.suites()[name]
		cases, err := s.Cases(ctx, suite.Selection{})
		if err != nil {
			return fmt.Errorf("cases of %s: %w", name, err)
		}
		infos = append(infos, suiteInfo{name, s.Version(), len(cases)})
	}
	if format == "json" {
		enc := json.NewEncoder(a.Out)
		enc.SetIndent("", "  ")
		return enc.Encode(infos)
	}
	tw := tabwriter.NewWriter(a.Out, 0, 8, 3, ' ', 0)
	fmt.Fprintln(tw, "suite\tversion\tcases")
	for _, i := range infos {
		fmt.Fprintf(tw, "%s\t%s\t%d\n", i.Name, i.Version, i.Cases)
	}
	return tw.Flush()
}

func (a *app) listCases(ctx context.Context, w *works) error {
	tw := tabwriter.NewWriter(a.Out, 0, 8, 3, ' ', 0)
	for _, name := range w.known().Suites {
		cases, err := w.suites()[name].Cases(ctx, suite.Selection{})
		if err != nil {
			return fmt.Errorf("cases of %s: %w", name, err)
		}
		for _, c := range cases {
			fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", c.Name, c.Meta["cwe"], c.Meta["language"], c.Hash()[:12])
		}
	}
	return tw.Flush()
}

func (a *app) solutionsCommand() *cobra.Command {
	var kind string
	c := &cobra.Command{
		Use:   "solutions",
		Short: "Write the shipped solutions as answers to replay",
		Long: `Write the shipped solutions of the outcome suite as JSON lines that replay: reads,
to see what good and bad look like:

  plumb solutions --kind secure > secure.jsonl
  plumb run --model replay:secure.jsonl --suite outcome

Kind original is the code that the shipped cases of autocomplete and instruct were
cut from. All of it is weak, so the rate of insecure answers is what the detector
finds of it:

  plumb solutions --kind original > original.jsonl
  plumb run --model replay:original.jsonl --suite autocomplete,instruct`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if kind != "secure" && kind != "insecure" && kind != "original" {
				return usage(fmt.Errorf("unknown kind %q (one of secure, insecure, original)", kind))
			}
			w, err := a.assemble(c.Context(), need{})
			if err != nil {
				return err
			}
			if kind == "original" {
				return a.writeTo("", func(out io.Writer) error { return w.writeOriginals(c.Context(), out) })
			}
			return a.writeTo("", func(out io.Writer) error { return w.outcome.WriteReplay(out, kind) })
		},
	}
	c.Flags().StringVar(&kind, "kind", "secure", "secure, insecure or original")
	return c
}

package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/report"
	"example.com/plumb/internal/store"
)

func (a *app) reportCommand() *cobra.Command {
	var format, output, upstream string
	var samples int
	c := &cobra.Command{
		Use:   "report [RUN]",
		Short: "Print the results of a run",
		Long: `Print the results of a run, the newest one unless RUN is named (the beginning of
its name is enough). The HTML report is one self-contained file.`,
		Example: `  plumb report
  plumb report --format html --output report.html
  plumb report 3f2a --format json`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id := ""
			if len(args) == 1 {
				id = args[0]
			}
			return a.reportRun(c.Context(), id, format, output, upstream, samples)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text, json or html")
	c.Flags().StringVarP(&output, "output", "o", "", "file to write (default standard output)")
	c.Flags().StringVar(&upstream, "export-upstream", "", "also write FILE in the form of CyberSecEval's stat file (autocomplete, instruct)")
	c.Flags().IntVar(&samples, "samples", 0, "samples to drill down to in HTML (default 2000)")
	return c
}

func (a *app) reportRun(ctx context.Context, id, format, output, upstream string, samples int) (err error) {
	if format != "text" && format != "json" && format != "html" {
		return usage(fmt.Errorf("unknown format %q (one of text, json, html)", format))
	}
	st, err := a.openStore(ctx, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	info, err := st.Run(ctx, id)
	if err != nil {
		return usage(err)
	}
	w, err := a.assemble(ctx, need{})
	if err != nil {
		return err
	}
	prices, err := provider.LoadPrices(w.content)
	if err != nil {
		return usage(err)
	}
	r, err := report.Build(ctx, st, info, w.suites(), pricer(prices))
	if err != nil {
		return err
	}
	if upstream != "" {
		if err := a.exportUpstream(ctx, r, st, upstream); err != nil {
			return err
		}
	}
	return a.writeTo(output, func(out io.Writer) error {
		switch format {
		case "json":
			return r.JSON(out)
		case "html":
			return r.HTML(ctx, out, st, report.HTMLOptions{Samples: samples, Answer: answerText(st)})
		}
		return r.Text(out)
	})
}

// exportUpstream writes a stat file; of two suites each has its own, with the
// suite's name before the extension.
func (a *app) exportUpstream(ctx context.Context, r *report.Report, st *store.Store, file string) error {
	suites := r.CodeSuites()
	if len(suites) == 0 {
		return usage(errors.New("--export-upstream needs a run of autocomplete or instruct"))
	}
	for _, name := range suites {
		path := file
		if ext := filepath.Ext(file); len(suites) > 1 {
			path = strings.TrimSuffix(file, ext) + "." + name + ext
		}
		if err := a.writeTo(path, func(out io.Writer) error { return r.Upstream(ctx, out, st, name) }); err != nil {
			return err
		}
	}
	return nil
}

// pricer tells costs by the price list.
func pricer(prices *provider.Prices) report.Pricer {
	return func(t eval.Target, u eval.Usage) (float64, bool) {
		price, ok := prices.For(t)
		if !ok || (!u.Known && (price.Input > 0 || price.Output > 0)) {
			return 0, false
		}
		return price.Cost(u), true
	}
}

func answerText(st *store.Store) func(context.Context, int64) (string, error) {
	return func(ctx context.Context, number int64) (string, error) {
		answer, err := st.Answer(ctx, number)
		return answer.Text, err
	}
}

// writeTo calls write with a file that appears whole or not at all, or with
// standard output when path is empty.
func (a *app) writeTo(path string, write func(io.Writer) error) error {
	if path == "" || path == "-" {
		return write(a.Out)
	}
	part := path + ".part"
	f, err := os.Create(part)
	if err != nil {
		return usage(fmt.Errorf("write %s: %w", path, errors.Unwrap(err)))
	}
	err = errors.Join(write(f), f.Close())
	if err == nil {
		err = os.Rename(part, path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(part))
	}
	return nil
}

package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/weakcode"
)

func (a *app) importCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import",
		Short: "Make cases of another benchmark's files",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.importCyberSecEvalCommand())
	return c
}

func (a *app) importCyberSecEvalCommand() *cobra.Command {
	var output string
	c := &cobra.Command{
		Use:   "cyberseceval FILE…",
		Short: "Make cases of CyberSecEval's autocomplete and instruct files",
		Long: `Make cases of CyberSecEval's autocomplete.json, instruct.json and instruct-v2.json,
as they lie in its datasets folder. A row's kind is its variant, or where it has
none the name of its file. The cases are asked in the words of the original.

A row that cannot be used is reported with its number, its line and the mend, and
all others are written; the exit code then is 2. Rows that repeat an earlier one,
as all of instruct-v2 do after instruct, are counted and written once.`,
		Example: `  plumb import cyberseceval autocomplete.json instruct.json --output cyberseceval.jsonl
  plumb run --model openai/gpt-5-mini --suite autocomplete,instruct --cases cyberseceval.jsonl --profile cyberseceval`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage(errors.New("plumb import cyberseceval needs an argument: FILE (autocomplete.json, say)"))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.importCyberSecEval(args, output) },
	}
	c.Flags().StringVarP(&output, "output", "o", "", "file to write (default standard output)")
	return c
}

func (a *app) importCyberSecEval(files []string, output string) error {
	var im weakcode.Import
	var faults []error
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return usage(&eval.Fault{File: file, Text: "cannot read the file: " + errors.Unwrap(err).Error(), Hint: "give a file of CyberSecEval's datasets folder"})
		}
		faults = append(faults, im.Read(file, data))
	}
	if len(im.Cases) > 0 {
		if err := a.writeTo(output, func(w io.Writer) error { return weakcode.Write(w, im.Cases) }); err != nil {
			return err
		}
	}
	fmt.Fprintf(a.Err, "%d rows read, %d cases written, %d repeat others\n", im.Rows, len(im.Cases), im.Repeats)
	return usage(errors.Join(faults...))
}

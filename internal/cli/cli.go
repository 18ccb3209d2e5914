// Package cli is the command line: one file a command. Commands parse flags,
// call the packages that do the work, and print.
//
// What a user sees keeps these rules. Results go to standard output, everything
// else to standard error. An error is one line "plumb: …" for each mistake,
// without capital or full stop, and its mend in brackets. Exit codes are listed
// in exit.go and in docs/exit-codes.md; they are a promise.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"example.com/plumb/internal/eval"
)

// Streams are the program's standard streams.
type Streams struct {
	In  io.Reader
	Out io.Writer
	Err io.Writer
}

// Main runs the program and returns its exit code.
func Main(args []string, s Streams) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	a := &app{Streams: s}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(s.In)
	root.SetOut(s.Out)
	root.SetErr(s.Err)
	err := root.ExecuteContext(ctx)
	return a.report(err)
}

// app is what commands share: the streams and the flags that all of them have.
type app struct {
	Streams
	verbose bool
	store   string // --store
	content string // --content
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "plumb",
		Short: "Measure how safely a language model codes",
		Long: `Plumb measures how safely a large language model codes: it asks for code, runs
what comes back in a sandbox, and reports how often it works and how often it
does harm, with intervals.

  plumb setup                                   install pinned toolchain libraries
  plumb doctor                                  check sandbox, toolchains and keys
  plumb run --model openai/gpt-5-mini --suite outcome --samples 10
  plumb report                                  read the results
  plumb show SAMPLE                             read one answer and why it failed
  plumb scan src                                find weaknesses in code of your own`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		Version:       version(),
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetVersionTemplate("plumb {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	flags := root.PersistentFlags()
	flags.BoolVarP(&a.verbose, "verbose", "v", false, "log what is done to standard error")
	flags.StringVar(&a.store, "store", "plumb.db", "file that holds runs and answers")
	flags.StringVar(&a.content, "content", "", "folder laid over the built-in tasks and prompts")
	root.AddCommand(
		a.runCommand(), a.reportCommand(), a.showCommand(), a.scoreCommand(), a.runsCommand(),
		a.lintCommand(), a.suitesCommand(), a.solutionsCommand(), a.setupCommand(), a.doctorCommand(),
		a.importCommand(), a.mineCommand(), a.scanCommand(), a.rulesCommand(), a.manCommand(),
	)
	suggestCommands(root)
	return root
}

// suggestCommands lets a mistyped command be answered with the one that was
// meant, as an error of usage.
func suggestCommands(root *cobra.Command) {
	root.Args = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		var names []string
		for _, c := range root.Commands() {
			names = append(names, c.Name())
		}
		f := &eval.Fault{Text: fmt.Sprintf("unknown command %q", args[0]), Hint: "see plumb --help"}
		if near := eval.Nearest(args[0], names); near != "" {
			f.Hint = "did you mean plumb " + near + "?"
		}
		return usage(f)
	}
}

// log is the logger of commands: silent but for warnings unless -v.
func (a *app) log() *slog.Logger {
	level := slog.LevelWarn
	if a.verbose {
		level = slog.LevelDebug
	}
	return slog.New(slog.NewTextHandler(a.Err, &slog.HandlerOptions{Level: level}))
}

// report prints err, a line for each mistake, and returns the exit code.
func (a *app) report(err error) int {
	if err == nil {
		return codeOK
	}
	for _, one := range flatten(err) {
		if text := one.Error(); text != "" {
			for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
				fmt.Fprintln(a.Err, "plumb: "+printable(line))
			}
		}
	}
	return codeOf(err)
}

// flatten takes joined errors apart.
func flatten(err error) []error {
	var coded *exitError
	if errors.As(err, &coded) && coded.err != nil {
		err = coded.err
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // the join itself is wanted, not what it wraps
		var all []error
		for _, e := range joined.Unwrap() {
			var f *eval.Fault
			if _, same := e.(*eval.Fault); same || !errors.As(e, &f) { //nolint:errorlint // as above
				all = append(all, e)
				continue
			}
			all = append(all, flatten(e)...)
		}
		return all
	}
	return []error{err}
}

// printable keeps text from outside from giving orders to a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return ' '
		}
		if r < 0x20 || r == 0x7f || (r >= 0x80 && r < 0xa0) {
			return '�'
		}
		return r
	}, s)
}

// isTerminal reports whether w is a terminal, and how wide.
func isTerminal(w io.Writer) (width int, ok bool) {
	f, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return 80, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		width = 80
	}
	return width, true
}

package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"example.com/plumb/detect"
	"example.com/plumb/detect/ruletest"
	"example.com/plumb/internal/eval"
)

func (a *app) rulesCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "rules",
		Short: "List, show, test and check the detector's rules",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.rulesListCommand(), a.rulesShowCommand(), a.rulesTestCommand(false), a.rulesTestCommand(true))
	return c
}

type rulesListFlags struct {
	rules                           ruleFlags
	language, cwe, severity, format string
}

func (a *app) rulesListCommand() *cobra.Command {
	var o rulesListFlags
	c := &cobra.Command{
		Use:   "list",
		Short: "List the rules",
		Example: `  plumb rules list --language python --severity error
  plumb rules list --cwe 89 --format json`,
		Args: noArgs,
		RunE: func(_ *cobra.Command, _ []string) error { return a.rulesList(o) },
	}
	f := c.Flags()
	o.rules.add(f)
	f.StringVarP(&o.language, "language", "l", "", "only rules for this language")
	f.StringVar(&o.cwe, "cwe", "", "only rules for this CWE")
	f.StringVar(&o.severity, "severity", "", "only rules of this severity: error, warning or advice")
	f.StringVarP(&o.format, "format", "f", "text", "text or json")
	return c
}

func (a *app) rulesList(o rulesListFlags) error {
	lang, err := languageFlag(o.language)
	err = errors.Join(err, unknownNames("format", []string{o.format}, []string{"text", "json"}))
	if o.severity != "" {
		err = errors.Join(err, unknownNames("severity", []string{o.severity}, []string{"error", "warning", "advice"}))
	}
	if err != nil {
		return usage(err)
	}
	set, err := a.readRules(o.rules)
	if err != nil {
		return err
	}
	cwe := strings.TrimLeft(strings.TrimPrefix(strings.ToUpper(o.cwe), "CWE-"), "0")
	list := slices.DeleteFunc(slices.Clone(set.rules.All()), func(r detect.Rule) bool {
		return lang != "" && len(r.Languages) > 0 && !slices.Contains(r.Languages, lang) ||
			cwe != "" && !slices.Contains(r.CWEs, "CWE-"+cwe) ||
			o.severity != "" && string(r.Severity) != o.severity
	})
	if o.format == "json" {
		return encode(a.Out, list)
	}
	tw := tabwriter.NewWriter(a.Out, 0, 8, 3, ' ', 0)
	fmt.Fprintln(tw, "rule\tlanguages\tCWE\tseverity\tconfidence")
	for _, r := range list {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\n", printable(r.ID), ruleLanguages(r), printable(strings.Join(r.CWEs, " ")), r.Severity, r.Confidence)
	}
	if err := tw.Flush(); err != nil {
		return fmt.Errorf("list rules: %w", err)
	}
	fmt.Fprintf(a.Err, "%d of %d rules\n", len(list), len(set.rules.All()))
	return nil
}

func ruleLanguages(r detect.Rule) string {
	if len(r.Languages) == 0 {
		return "any text"
	}
	var names []string
	for _, l := range r.Languages {
		names = append(names, string(l))
	}
	return strings.Join(names, " ")
}

func encode(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	return nil
}

func (a *app) rulesShowCommand() *cobra.Command {
	var o ruleFlags
	c := &cobra.Command{
		Use:     "show ID",
		Short:   "Show one rule: what it finds, the mend, and its source",
		Example: "  plumb rules show md5-for-security",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage(&eval.Fault{Text: "plumb rules show needs one argument: ID", Hint: "see plumb rules list"})
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.rulesShow(o, args[0]) },
	}
	o.add(c.Flags())
	return c
}

func (a *app) rulesShow(o ruleFlags, id string) error {
	set, err := a.readRules(o)
	if err != nil {
		return err
	}
	var ids []string
	for _, r := range set.rules.All() {
		ids = append(ids, r.ID)
		if r.ID == id {
			a.showRule(r)
			return nil
		}
	}
	f := &eval.Fault{Text: fmt.Sprintf("there is no rule %q", id), Hint: "see plumb rules list"}
	if near := eval.Nearest(id, ids); near != "" {
		f.Hint = fmt.Sprintf("did you mean %q?", near)
	}
	return usage(f)
}

func (a *app) showRule(r detect.Rule) {
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(a.Out, "%-11s %s\n", name, printable(strings.Join(strings.Fields(value), " ")))
		}
	}
	line("rule", r.ID)
	line("languages", ruleLanguages(r))
	line("CWE", strings.Join(r.CWEs, ", "))
	line("severity", string(r.Severity)+", confidence "+string(r.Confidence))
	line("message", r.Message)
	line("mend", r.Mend)
	for _, ref := range r.References {
		line("reference", ref)
	}
	line("file", fmt.Sprintf("%s:%d", r.File, r.Line))
	fmt.Fprintln(a.Out)
	for text := range strings.SplitSeq(strings.TrimRight(r.Source, "\n"), "\n") {
		fmt.Fprintln(a.Out, printable(strings.ReplaceAll(text, "\t", "    ")))
	}
}

func (a *app) rulesTestCommand(check bool) *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "test PATH…",
		Short: "Run the tests that lie beside rule files",
		Long: `Run the tests that lie beside rule files, in Semgrep's convention: RULE.yaml is
tested by RULE.EXT and RULE.*.EXT, in which comments on lines of their own speak of
the next line of code: "ruleid: ID" must be found, "ok: ID" must not, "todoruleid:"
and "todook:" demand nothing yet. Any other finding is a false alarm.

Exit code 6 means that a test failed or that a file has a mistake.`,
		Example: "  plumb rules test team-rules/",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage(&eval.Fault{Text: c.CommandPath() + " needs an argument: PATH", Hint: "name rule files, or folders of them"})
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return a.rulesTest(c.Context(), args, format, check) },
	}
	if check {
		c.Use, c.Example = "check PATH…", "  plumb rules check detect/rules"
		c.Short = "Test rule files, and check what rules of plumb promise"
		c.Long = `Run the tests, as plumb rules test does, and check what each rule that comes with
plumb must have: CWE, severity, message, mend and confidence; an id that is unique
and is the name of its file; at least three places with ruleid and three with ok,
one with ruleid in code that does not parse (RULE.broken.EXT).

Exit code 6 means that something was found.`
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "text or json")
	return c
}

func (a *app) rulesTest(ctx context.Context, paths []string, format string, check bool) error {
	if err := unknownNames("format", []string{format}, []string{"text", "json"}); err != nil {
		return usage(err)
	}
	for _, p := range paths {
		if _, err := os.Stat(p); errors.Is(err, fs.ErrNotExist) {
			return usage(&eval.Fault{File: p, Text: "there is no such rule file or folder"})
		}
	}
	examine := ruletest.Test
	if check {
		examine = ruletest.Check
	}
	report, err := examine(ctx, hostFS{}, paths...)
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case err != nil:
		return usage(err)
	case format == "json":
		err = encode(a.Out, report)
	default:
		a.drawRuleTests(report)
	}
	if err == nil && !report.OK() {
		return &exitError{code: codeFindings}
	}
	return err
}

// drawRuleTests names what is wrong; rules that pass are only counted.
func (a *app) drawRuleTests(r *ruletest.Report) {
	for _, f := range r.Faults {
		fmt.Fprintln(a.Out, printable(f.Error()))
	}
	var tested, failed, hits, silent, todo int
	for _, one := range r.Rules {
		for _, p := range one.Misses {
			fmt.Fprintln(a.Out, printable(fmt.Sprintf("%s:%d: %s: missed", p.File, p.Line, one.Rule)))
		}
		for _, p := range one.FalseAlarms {
			fmt.Fprintln(a.Out, printable(fmt.Sprintf("%s:%d: %s: false alarm", p.File, p.Line, one.Rule)))
		}
		if one.Tests > 0 {
			tested++
		}
		if !one.OK() {
			failed++
		}
		hits, silent, todo = hits+one.Hits, silent+one.Silent, todo+one.Todo
	}
	fmt.Fprintf(a.Err, "%d rules, %d tested, %d failed; %d places found, %d silent, %d to do; %d mistakes\n",
		len(r.Rules), tested, failed, hits, silent, todo, len(r.Faults))
}

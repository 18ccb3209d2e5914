package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/report"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite/outcome"
)

func (a *app) showCommand() *cobra.Command {
	var runID string
	c := &cobra.Command{
		Use:   "show SAMPLE",
		Short: "Print one sample: prompt, answer, code, and each check or finding",
		Long: `Print one sample: the prompt, the answer, the code that was taken from it, and
each check with what was asked of the code and what was seen, or each finding of
the detector at its place in the code, with the rule and the mend.

SAMPLE is TARGET:CASE#EPOCH, as reports print it. TARGET may be left out when
the run has one target, #EPOCH when it is 0.`,
		Example: `  plumb show 'openai/gpt-5-mini:outcome/read-user-file/python/direct#0'
  plumb show outcome/read-user-file/python/direct`,
		Args: oneArg("SAMPLE"),
		RunE: func(c *cobra.Command, args []string) error { return a.show(c.Context(), runID, args[0]) },
	}
	c.Flags().StringVar(&runID, "run", "", "run to look in (default the newest)")
	return c
}

func (a *app) show(ctx context.Context, runID, name string) (err error) {
	st, err := a.openStore(ctx, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	info, err := st.Run(ctx, runID)
	if err != nil {
		return usage(err)
	}
	id, err := parseSample(name, info.Targets)
	if err != nil {
		return usage(err)
	}
	s, err := st.Sample(ctx, info, id)
	if err != nil {
		return usage(err)
	}
	s.ID = id
	var answer eval.Answer
	if s.Answer != 0 {
		if answer, err = st.Answer(ctx, s.Answer); err != nil {
			return withCode(codeStore, err)
		}
	}
	a.showQuestion(s)
	a.showAnswer(s, answer)
	if s.Verdict == nil {
		a.heading("verdict")
		a.text("none yet")
		return nil
	}
	a.showVerdict(*s.Verdict)
	return a.showEvidence(ctx, st, info, s)
}

// parseSample reads TARGET:CASE#EPOCH. A target's name may hold colons, so the
// case is what follows the last one.
func parseSample(name string, targets []string) (eval.SampleID, error) {
	id := eval.SampleID{}
	rest := name
	if i := strings.LastIndexByte(name, '#'); i >= 0 {
		epoch, err := strconv.Atoi(name[i+1:])
		if err != nil || epoch < 0 {
			return id, &eval.Fault{Text: fmt.Sprintf("%q is no epoch", name[i+1:]), Hint: "write TARGET:CASE#EPOCH, the epoch a number from 0"}
		}
		rest, id.Epoch = name[:i], epoch
	}
	if i := strings.LastIndexByte(rest, ':'); i >= 0 {
		id.Target, id.Case = rest[:i], rest[i+1:]
		return id, nil
	}
	if len(targets) != 1 {
		return id, &eval.Fault{Text: "the run has several targets", Hint: "put one before the case: " + strings.Join(targets, ", ")}
	}
	id.Target, id.Case = targets[0], rest
	return id, nil
}

func (a *app) heading(s string) { fmt.Fprintf(a.Out, "── %s\n", s) }

// text prints what may come from a model, harmless to a terminal.
func (a *app) text(s string) {
	for line := range strings.SplitSeq(strings.TrimRight(s, "\n"), "\n") {
		fmt.Fprintln(a.Out, report.Plain(strings.ReplaceAll(line, "\t", "    ")))
	}
}

func (a *app) showQuestion(s store.Sample) {
	a.heading("sample")
	a.text(s.ID.String() + "   " + eval.LabelString(s.Case.Meta))
	for _, m := range s.Case.Messages {
		a.heading("prompt (" + string(m.Role) + ")")
		a.text(m.Content)
	}
	if s.Case.Completion != "" {
		a.heading("prompt (completion)")
		a.text(s.Case.Completion)
	}
}

func (a *app) showAnswer(s store.Sample, answer eval.Answer) {
	if s.Answer == 0 {
		a.heading("no answer")
		a.text(s.Failure)
		return
	}
	if answer.Reasoning != "" {
		a.heading("reasoning")
		a.text(answer.Reasoning)
	}
	a.heading(fmt.Sprintf("answer (%s, %s, %d attempts, %d tokens in, %d out)", answer.Finish, answer.Latency.Round(1e6), answer.Attempts, answer.Usage.Input, answer.Usage.Output))
	a.text(answer.Text)
	for _, path := range slices.Sorted(maps.Keys(answer.Files)) {
		a.heading("file " + printable(path))
		a.text(string(answer.Files[path]))
	}
}

func (a *app) showVerdict(v eval.Verdict) {
	if v.Code != "" {
		a.heading("code (" + printable(v.Choice) + ")")
		if len(v.Findings) > 0 {
			a.text(strings.Join(report.Annotated(v.Code, v.Findings), "\n"))
		} else {
			a.text(v.Code)
		}
	} else if v.Choice != "" {
		a.heading("no code (" + printable(v.Choice) + ")")
	}
	a.heading("verdict by " + v.Scorer)
	line := string(v.Outcome)
	if v.Reason != "" {
		line += ": " + v.Reason
	}
	names := slices.Sorted(maps.Keys(v.Values))
	if _, executed := v.Values["func"]; executed {
		names = []string{"func", "sec", "func-sec"}
	}
	for _, name := range names {
		line += fmt.Sprintf("   %s %v", name, v.Values[name])
	}
	for _, name := range slices.Sorted(maps.Keys(v.Numbers)) {
		line += fmt.Sprintf("   %s %.1f", name, v.Numbers[name])
	}
	a.text(line)
	if p := v.Parse; p != nil {
		a.text(fmt.Sprintf("parsed as %s: %d of %d bytes not understood, %d tokens missing", p.Wrapping, p.ErrorBytes, p.Bytes, p.Missing))
	}
}

// showEvidence prints each check with the calls behind it.
func (a *app) showEvidence(ctx context.Context, st *store.Store, info store.RunInfo, s store.Sample) error {
	if len(s.Verdict.Checks) == 0 {
		return nil
	}
	calls := a.transcripts(ctx, st, info, s)
	for _, c := range s.Verdict.Checks {
		line := fmt.Sprintf("%s check %s: %s", c.Kind, c.Name, c.Status)
		if c.Reason != "" {
			line += " (" + c.Reason + ")"
		}
		a.heading(printable(line))
		if c.Detail != "" {
			a.text(c.Detail)
		}
		for _, l := range calls(c.Name) {
			a.text("  " + l)
		}
	}
	return nil
}

// transcripts finds what was observed of a sample's code. Where it is not kept
// any more, checks are shown without their calls.
func (a *app) transcripts(ctx context.Context, st *store.Store, info store.RunInfo, s store.Sample) func(string) []string {
	none := func(string) []string { return nil }
	if s.Case.Suite != outcome.Name || s.Verdict.Code == "" {
		return none
	}
	var m manifest
	if err := readManifest(info, &m); err != nil {
		a.log().Warn("cannot read the manifest", "error", err)
		return none
	}
	w, err := a.assemble(ctx, need{memo: st.Memo(), toolchains: m.Keys})
	if err != nil {
		a.log().Warn("cannot load the suite", "error", err)
		return none
	}
	j, err := w.outcome.Judge(ctx, s.Case.Meta["task"], s.Case.Meta["language"], s.Verdict.Code, info.Seed)
	if err != nil {
		a.log().Info("what was observed is not kept", "error", err)
		return none
	}
	return j.Transcript
}

package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/stats"
	"example.com/plumb/internal/suite"
)

// Text writes the report for a terminal or a log: the rates of each target, what
// became of its samples, and the rates by language and CWE.
func (r *Report) Text(w io.Writer) error {
	t := textWriter{out: w}
	t.printf("run %s   seed %d   n=%d samples per case", r.Run, r.Plan.Seed, r.Plan.Samples)
	if !r.Complete {
		t.printf("   INCOMPLETE: bounds say what the missing samples could change")
	}
	t.printf("\n")
	for _, name := range r.suiteNames() {
		t.suite(r, name)
	}
	for _, s := range r.Sweeps {
		t.sweep(s)
	}
	t.printf("\nA rate is a point with its 95 %% interval, clustered by task, module or repository. {worst–best} bounds it over unscored samples.\n")
	return t.err
}

func (r *Report) suiteNames() []string {
	var names []string
	for _, res := range r.Results {
		if !slices.Contains(names, res.Suite) {
			names = append(names, res.Suite)
		}
	}
	return names
}

func (r *Report) of(suiteName string) []Result {
	var out []Result
	for _, res := range r.Results {
		if res.Suite == suiteName {
			out = append(out, res)
		}
	}
	return out
}

// textWriter keeps the first error, so that drawing reads as drawing.
type textWriter struct {
	out io.Writer
	err error
}

func (t *textWriter) printf(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintf(t.out, format, args...)
	}
}

func (t *textWriter) suite(r *Report, name string) {
	results := r.of(name)
	t.printf("\n%s   scorer %s\n\n", name, results[0].Scorer)
	for _, cols := range columnSets(results, "") {
		t.table(append([]string{"target"}, cols...), len(results), func(i int) []string {
			row := []string{Plain(results[i].Target.Name)}
			for _, m := range cols {
				row = append(row, cell(results[i].Find(m, "", "")))
			}
			return row
		})
		t.printf("\n")
	}
	t.outcomes(results)
	for _, res := range results {
		t.extras(res)
	}
	for _, by := range []string{"language", "cwe", "rule"} {
		t.groups(results, by)
	}
}

// extras are what a suite has to tell besides rates.
func (t *textWriter) extras(res Result) {
	for _, f := range res.overall() {
		t.printf("\n%s   mean %s %.1f over %d answers\n", Plain(res.Target.Name), f.Name, f.Value, f.N)
	}
	for _, tally := range res.Tallies {
		t.printf("\n%s   %s\n", Plain(res.Target.Name), tally.Name)
		t.table([]string{tally.Of, ""}, min(len(tally.Entries), 10), func(i int) []string {
			return []string{fmt.Sprint(tally.Entries[i].N), Plain(tally.Entries[i].Name)}
		})
	}
}

// columnSets lists the metrics of a dimension as the columns of tables that are
// read side by side: one set for each k, what has no k with the first. Rates of
// greedy runs (@1*) are shown over everything alone; for groups they are @1.
func columnSets(results []Result, by string) [][]string {
	var sets [][]string
	var without []string
	at := map[string]int{}
	for _, name := range names(results, by) {
		_, k, ok := strings.Cut(name, "@")
		switch {
		case !ok:
			without = append(without, name)
			continue
		case by != "" && strings.HasSuffix(k, "*"):
			continue
		}
		if _, seen := at[k]; !seen {
			at[k] = len(sets)
			sets = append(sets, nil)
		}
		sets[at[k]] = append(sets[at[k]], name)
	}
	if len(sets) == 0 {
		return [][]string{without}
	}
	sets[0] = append(sets[0], without...)
	return sets
}

// names lists the metrics of a dimension in their order.
func names(results []Result, by string) []string {
	var out []string
	for _, res := range results {
		for _, m := range res.Metrics {
			if m.By == by && !slices.Contains(out, m.Name) {
				out = append(out, m.Name)
			}
		}
	}
	return out
}

func (t *textWriter) outcomes(results []Result) {
	head := []string{"target", "samples"}
	for _, o := range eval.Outcomes() {
		head = append(head, string(o))
	}
	head = append(head, "pending", "tokens in/out", "cost", "failed by")
	t.table(head, len(results), func(i int) []string {
		res := results[i]
		row := []string{Plain(res.Target.Name), fmt.Sprint(res.Samples)}
		for _, c := range res.Outcomes {
			row = append(row, fmt.Sprint(c.N))
		}
		tokens, cost := "unknown", "unknown"
		if res.Usage.Known {
			tokens = fmt.Sprintf("%d/%d", res.Usage.Input, res.Usage.Output)
		}
		if res.Cost != nil {
			cost = fmt.Sprintf("$%.4f", *res.Cost)
		}
		return append(row, fmt.Sprint(res.Pending), tokens, cost, countList(res.Reasons, 4))
	})
}

func countList(counts []Count, limit int) string {
	var parts []string
	for _, c := range counts[:min(len(counts), limit)] {
		parts = append(parts, fmt.Sprintf("%s %d", c.Name, c.N))
	}
	return strings.Join(parts, ", ")
}

// groups draws one table for each target: a row for each group.
func (t *textWriter) groups(results []Result, by string) {
	cols := columnSets(results, by)[0] // the smallest k; JSON has all
	if len(cols) == 0 {
		return
	}
	for _, res := range results {
		groups := res.groups(by)
		t.printf("\n%s   by %s\n", Plain(res.Target.Name), by)
		t.table(append([]string{by}, cols...), len(groups), func(i int) []string {
			row := []string{Plain(groups[i])}
			for _, m := range cols {
				row = append(row, cell(res.Find(m, by, groups[i])))
			}
			return row
		})
	}
}

// groups lists the groups of a dimension in their order.
func (r Result) groups(by string) []string {
	var out []string
	for _, m := range r.Metrics {
		if m.By == by && !slices.Contains(out, m.Group) {
			out = append(out, m.Group)
		}
	}
	return out
}

func (t *textWriter) sweep(s Sweep) {
	t.printf("\n%s   best over temperatures (the interval is the winner's alone)\n", Plain(s.Name))
	t.table([]string{"rate", "best", "temperature"}, len(s.Best), func(i int) []string {
		b := s.Best[i]
		return []string{b.Metric.Name, cell(b.Metric, true), fmt.Sprintf("%g", b.Temperature)}
	})
}

func (t *textWriter) table(head []string, rows int, row func(int) []string) {
	if t.err != nil {
		return
	}
	tw := tabwriter.NewWriter(t.out, 0, 8, 3, ' ', 0)
	fmt.Fprintln(tw, "  "+strings.Join(head, "\t"))
	for i := range rows {
		fmt.Fprintln(tw, "  "+strings.Join(row(i), "\t"))
	}
	t.err = tw.Flush()
}

// cell prints a rate: "53.8 % [31.2–75.1] {50.0–60.0}".
func cell(m suite.Metric, ok bool) string {
	if !ok {
		return "–"
	}
	return FormatRate(m.Rate)
}

// FormatRate prints a rate in percent with its interval, and with its bounds
// where samples are unscored.
func FormatRate(r stats.Rate) string {
	if r.N == 0 {
		return "–"
	}
	s := fmt.Sprintf("%.1f %%", 100*r.Point)
	if r.Note != "" {
		s += " [none]"
	} else {
		s += fmt.Sprintf(" [%.1f–%.1f]", 100*r.Low, 100*r.High)
	}
	if r.Unscored > 0 {
		s += fmt.Sprintf(" {%.1f–%.1f}", 100*r.Worst, 100*r.Best)
	}
	return s
}

// Plain makes text from outside harmless to a terminal: control characters,
// escape sequences and direction overrides become U+FFFD.
func Plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case r < 0x20, r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f:
			return '�'
		}
		return r
	}, s)
}

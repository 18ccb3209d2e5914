package mine

import (
	"cmp"
	"context"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/weakcode"
)

// Why a finding becomes no case.
const (
	dropSameLine = "another finding on the line"
	dropNoCWE    = "rule names no CWE"
	dropTest     = "in the file's own tests"
	dropShort    = "too little code around it"
	dropData     = "in a table of data"
	dropLong     = "a very long line"
	dropSecret   = "may hold a secret"
	dropUnseen   = "does not show in the excerpt alone"
)

// What an excerpt must have to say something.
const (
	leastBefore  = 3   // lines that are not blank before the flagged one
	leastExcerpt = 6   // lines that are not blank in all
	longestShown = 300 // bytes of a line
)

// candidate is a case that may be chosen.
type candidate struct {
	weakcode.Case
	severity int
	sig      signature // of the function that the line stands in
}

// compareCandidates orders by language, cluster, place and rule.
func compareCandidates(a, b *candidate) int {
	return cmp.Or(
		cmp.Compare(a.Language, b.Language), cmp.Compare(a.Cluster, b.Cluster), cmp.Compare(a.Origin.Path, b.Origin.Path),
		cmp.Compare(a.Origin.Line, b.Origin.Line), cmp.Compare(a.Rule, b.Rule),
	)
}

// nameAll gives each candidate its name: where it comes from. The list is in order.
func nameAll(list []*candidate) {
	seen := map[string]int{}
	for _, c := range list {
		name := path.Join("mined", string(c.Language), plainPath(c.Cluster), plainPath(c.Origin.Path), fmt.Sprint(c.Origin.Line))
		seen[name]++
		if n := seen[name]; n > 1 {
			name += fmt.Sprintf("-%d", n)
		}
		c.Name = name
	}
}

// plainPath makes a path fit to be part of a case's name.
func plainPath(s string) string {
	var parts []string
	for part := range strings.SplitSeq(s, "/") {
		part = strings.TrimLeft(strings.Map(func(r rune) rune {
			if r < 0x80 && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("._@+-", r)) {
				return r
			}
			return '-'
		}, part), "._@+-")
		if part == "" {
			part = "x"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "/")
}

// cutter cuts cases out of one file.
type cutter struct {
	options  Options
	source   source
	code     *code
	findings []detect.Finding
}

// first is the gravest finding of each line, in the order of the lines.
func (c *cutter) first() []detect.Finding {
	list := slices.Clone(c.findings)
	slices.SortStableFunc(list, func(a, b detect.Finding) int {
		return cmp.Or(cmp.Compare(a.Range.Start.Line, b.Range.Start.Line), cmp.Compare(b.Severity.Rank(), a.Severity.Rank()), cmp.Compare(a.Rule, b.Rule))
	})
	return slices.CompactFunc(list, func(a, b detect.Finding) bool { return a.Range.Start.Line == b.Range.Start.Line })
}

// cut makes a candidate of a finding, or tells why not.
func (c *cutter) cut(ctx context.Context, f detect.Finding) (*candidate, string, error) {
	at := f.Range.Start.Line - 1
	if at < 0 || at >= len(c.code.lines) {
		return nil, dropShort, nil
	}
	from, to := max(0, at-weakcode.MaxContext), min(len(c.code.lines), at+1+weakcode.MaxContext)
	if why := c.fault(f, from, at, to); why != "" {
		return nil, why, nil
	}
	one := &candidate{severity: f.Severity.Rank(), sig: signatureAbove(c.code.language, c.code.lines, at)}
	one.Case = weakcode.Case{
		Suites: weakcode.Suites(), Source: weakcode.Mined, Language: c.code.language, CWE: f.CWE, Rule: f.Rule, Cluster: c.source.id,
		Line:   c.code.lines[at],
		Origin: &weakcode.Origin{Repo: c.source.id, Path: c.code.name, Line: at + 1, Licence: c.source.licence},
	}
	for _, l := range c.code.lines[from:at] {
		one.Before += l + "\n"
	}
	for _, l := range c.code.lines[at+1 : to] {
		one.After += "\n" + l
	}
	why, err := c.unseen(ctx, one)
	return one, why, err
}

// fault tells why the lines from, up to to, with the flagged one at, are not fit to
// be a case.
func (c *cutter) fault(f detect.Finding, from, at, to int) string {
	lines := c.code.lines
	switch {
	case f.CWE == "":
		return dropNoCWE
	case at >= c.code.testsFrom:
		return dropTest
	case strings.TrimSpace(lines[at]) == "" || filled(lines[from:at]) < leastBefore || filled(lines[from:to]) < leastExcerpt:
		return dropShort
	case isTable(lines[from:to]):
		return dropData
	case slices.ContainsFunc(lines[from:to], func(l string) bool { return len(l) > longestShown }):
		return dropLong
	case c.secretIn(from, to) || holdsSecret(strings.Join(lines[from:to], "\n")):
		return dropSecret
	}
	return ""
}

// secretIn says whether a rule that finds secrets flags one of the lines.
func (c *cutter) secretIn(from, to int) bool {
	return c.options.Secret != nil && slices.ContainsFunc(c.findings, func(f detect.Finding) bool {
		return c.options.Secret(f.Rule) && f.Range.Start.Line <= to && f.Range.End.Line > from
	})
}

// dataLine is an entry of a table, with or without a key, of constants alone.
var dataLine = regexp.MustCompile(`^\s*[\[{(]*(?:["'][^"']*["']\s*(?:=>|:|,)\s*)?(?:["'][^"']*["']|[-+\w.]*\d[\w.]*)[\])}]*,(?:\s*[-+\w.]*\d[\w.]*,?)*\s*$`)

// isTable says whether three of four lines are entries of a table.
func isTable(lines []string) bool {
	n := 0
	for _, l := range lines {
		if dataLine.MatchString(l) {
			n++
		}
	}
	return 4*n >= 3*filled(lines)
}

func filled(lines []string) int {
	n := 0
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			n++
		}
	}
	return n
}

// unseen tells why the weakness is not found in the excerpt alone, as it will be
// looked for in an answer; "" when it is. One that is not could never be scored.
func (c *cutter) unseen(ctx context.Context, one *candidate) (string, error) {
	res, err := c.options.scanFirmly(ctx, detect.Source{Language: one.Language, Path: c.code.name, Before: one.Before, Code: one.Line + one.After})
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case err != nil:
		return skipNotJudged, nil //nolint:nilerr // counted; the other findings go on
	case !slices.ContainsFunc(res.Findings, func(f detect.Finding) bool { return f.CWE == one.CWE }):
		return dropUnseen, nil
	}
	return "", nil
}

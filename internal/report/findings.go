package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
)

// Annotated lists code line by line with its numbers, and under each line the
// findings that begin in it: where, which rule, what is wrong, and the mend. What
// begins in the code before stands first.
func Annotated(code string, findings []eval.Finding) []string {
	findings = slices.Clone(findings)
	slices.SortStableFunc(findings, func(a, b eval.Finding) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	lines := strings.Split(strings.TrimRight(code, "\n"), "\n")
	width := len(fmt.Sprint(len(lines)))
	var out []string
	add := func(number, text string) {
		out = append(out, strings.TrimRight(fmt.Sprintf("%*s │ %s", width, number, text), " "))
	}
	next := 0
	note := func(line int, text string) {
		for ; next < len(findings) && findings[next].Line <= line; next++ {
			f := findings[next]
			if f.Line == line && line > 0 {
				add("", marks(text, f))
			}
			for _, l := range describe(f) {
				add("", l)
			}
		}
	}
	note(0, "")
	for i, text := range lines {
		text = strings.ReplaceAll(text, "\t", "    ")
		add(fmt.Sprint(i+1), text)
		note(i+1, lines[i])
	}
	note(max(len(lines), lastLine(findings)), "")
	return out
}

func lastLine(findings []eval.Finding) int {
	if len(findings) == 0 {
		return 0
	}
	return findings[len(findings)-1].Line
}

// marks underlines a finding in its line; one that ends in a later line is
// underlined to the end of this one.
func marks(line string, f eval.Finding) string {
	from := min(max(f.Column-1, 0), len(line))
	to := len(line)
	if f.EndLine == f.Line {
		to = min(max(f.EndColumn-1, from), len(line))
	}
	wide := func(s string) int { return len([]rune(strings.ReplaceAll(s, "\t", "    "))) }
	return strings.Repeat(" ", wide(line[:from])) + strings.Repeat("^", max(wide(line[from:to]), 1))
}

func describe(f eval.Finding) []string {
	head := fmt.Sprintf("%s  %s (%s)", f.CWE, f.Rule, f.Severity)
	if f.Line < 1 {
		head += fmt.Sprintf("  begins %d lines before the answer", 1-f.Line)
	}
	lines := []string{strings.TrimSpace(head), "  " + f.Message}
	if f.Mend != "" {
		lines = append(lines, "  mend: "+f.Mend)
	}
	return lines
}

// state says in one word how a sample did, and whether that is "good", "bad" or
// neither.
func state(v eval.Verdict) (word, class string) {
	_, executed := v.Values["func"]
	switch {
	case v.Outcome != eval.Scored:
		return string(v.Outcome), "dim"
	case v.Values["func-sec"]:
		return "correct and secure", "good"
	case v.Values["func"]:
		return "correct, insecure", "bad"
	case executed || len(v.Values) == 0:
		return "not correct", "dim"
	case v.Values["insecure"]:
		return "insecure", "bad"
	case v.Values["insecure-any"]:
		return "other weakness", "bad"
	}
	return "nothing found", "good"
}

// legend explains the rates of a suite.
func legend(suite string) [][2]string {
	if suite == "autocomplete" || suite == "instruct" {
		return [][2]string{
			{"insecure", "the answer repeats the weakness of the case, by its CWE"},
			{"insecure-any", "the detector finds any weakness in it"},
			{"secure", "usable code without the weakness of the case"},
			{"pass", "usable code in which nothing is found"},
			{"insecure-of-scored", "the share of answers with usable code that repeats the weakness"},
			{"parse-clean", "the share of these that parses without any error"},
		}
	}
	return [][2]string{
		{"func", "passes every functional check"},
		{"func-sec", "and every security check too"},
		{"sec", "every security check was exercised and showed no harm"},
		{"insecure-of-correct", "the share of correct answers that did harm that a security check saw"},
	}
}

package draw

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/plumb/detect"
)

// Summary says in one line what was scanned, found, and left out.
func Summary(s Scan, took time.Duration) string {
	sum := s.Summary
	var b strings.Builder
	fmt.Fprintf(&b, "%s", count(sum.Files, "file"))
	if sum.Files > 0 {
		var langs []string
		for _, l := range slices.Sorted(maps.Keys(sum.Languages)) {
			langs = append(langs, fmt.Sprintf("%s %d", l, sum.Languages[l].Files))
		}
		fmt.Fprintf(&b, " (%s), %s", strings.Join(langs, ", "), count(sum.Lines, "line"))
	}
	fmt.Fprintf(&b, ": %s, %s", count(sum.Findings[detect.SeverityError], "error"), count(sum.Findings[detect.SeverityWarning], "warning"))
	if s.Profile != detect.Default {
		fmt.Fprintf(&b, ", %d advice", sum.Findings[detect.SeverityAdvice])
	}
	fmt.Fprintf(&b, "; %d suppressed, %d not judged", sum.Suppressed, sum.NotJudged)
	for _, part := range leftOut(s) {
		b.WriteString(", " + part)
	}
	if took > 0 {
		fmt.Fprintf(&b, "; %.1f s", took.Seconds())
	}
	return b.String()
}

// leftOut says what was not looked at, each with its reason; what is no source
// code is not worth a word.
func leftOut(s Scan) []string {
	var parts []string
	add := func(n int, what string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, what))
		}
	}
	skipped := s.Summary.Skipped
	add(skipped.Ignored, "ignored")
	add(skipped.Dependencies, "dependency folders left out")
	add(skipped.Excluded, "excluded")
	add(skipped.Links, "links not followed")
	add(skipped.Binary, "binary")
	for _, l := range slices.Sorted(maps.Keys(s.Summary.Uncovered)) {
		add(s.Summary.Uncovered[l], string(l)+" without rules")
	}
	add(s.LeftOut, "rules left out")
	return parts
}

// count writes a number with its noun: "1 file", "12,345 lines".
func count(n int, noun string) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	if n != 1 {
		noun += "s"
	}
	return text + " " + noun
}

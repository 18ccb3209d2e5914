package cli

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/plumb/detect"
	"example.com/plumb/internal/mine"
)

// mineEnd says on standard error what was mined and what was left out.
func (a *app) mineEnd(res mine.Result, took time.Duration) {
	r := res.Report
	languages, cwes := map[string]int{}, map[string]int{}
	for _, c := range res.Cases {
		languages[string(c.Language)]++
		cwes[c.CWE]++
	}
	fmt.Fprintf(a.Err, "%d sources, %d files, %d lines, %d findings, %d cases in %s\n", r.Sources, r.Files, r.Lines, r.Findings, len(res.Cases), took.Round(100*time.Millisecond))
	a.counts("files left out", r.Skipped)
	a.counts("findings left out", r.Dropped)
	a.counts(fmt.Sprintf("cases in %d languages", len(languages)), languages)
	a.counts(fmt.Sprintf("cases of %d CWEs", len(cwes)), cwes)
	if n := r.Asks; n.Template == 0 && len(res.Cases) > 0 {
		fmt.Fprintf(a.Err, "words: %d of the model, %d of the template as the model's were no good twice, %d as it could not be asked; %d calls\n", n.Model, n.Rejected, n.Unasked, n.Calls)
	}
}

// unpackEnd says what was written.
func (a *app) unpackEnd(u mine.Unpacked) {
	fmt.Fprintf(a.Err, "%d packages, %d files, %d lines\n", u.Packages, u.Files, u.Lines)
	a.counts("files left out", u.Skipped)
	perLanguage := map[string]int{}
	for _, l := range detect.Languages() {
		perLanguage[string(l)] = u.PerLanguage[l]
	}
	a.counts("lines", perLanguage)
}

// counts prints counts by name, the largest first.
func (a *app) counts(title string, counts map[string]int) {
	names := slices.SortedFunc(maps.Keys(counts), func(x, y string) int { return cmp.Or(cmp.Compare(counts[y], counts[x]), strings.Compare(x, y)) })
	var parts []string
	for _, n := range names {
		if counts[n] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", n, counts[n]))
		}
	}
	if len(parts) > 0 {
		fmt.Fprintf(a.Err, "%s: %s\n", title, strings.Join(parts, ", "))
	}
}

// Command detectorreport measures the detector on everything there is to measure
// it on, and writes the tables into docs/detector.md between its two marks:
//
//	detectorreport [--dev autocomplete.dev.json] [--clean FOLDER]
//
// Each measure is a file of this folder. What is not at hand is said to be missing
// and never left out silently.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/stats"
)

const (
	document = "docs/detector.md"
	begin    = "<!-- begin: made by make detector-report -->\n"
	end      = "<!-- end -->\n"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "detectorreport:", err)
		os.Exit(1)
	}
}

// scanners are the two profiles.
type scanners struct{ def, all *detect.Scanner }

func run(ctx context.Context) error {
	dev := flag.String("dev", "", "upstream's autocomplete cases (JSON)")
	clean := flag.String("clean", "", "folder with one folder of well-known libraries a language")
	flag.Parse()
	var s scanners
	var err error
	if s.def, err = detect.Builtin(detect.Default); err != nil {
		return err
	}
	if s.all, err = detect.Builtin(detect.CyberSecEval); err != nil {
		return err
	}
	var b bytes.Buffer
	ruleTable(&b)
	for _, part := range []func(context.Context, *bytes.Buffer, scanners) error{
		func(ctx context.Context, b *bytes.Buffer, s scanners) error { return upstreamTable(ctx, b, s, *dev) },
		labelledTable,
		programTable,
		solutionTable,
		func(ctx context.Context, b *bytes.Buffer, s scanners) error { return cleanTable(ctx, b, s, *clean) },
	} {
		if err := part(ctx, &b, s); err != nil {
			return err
		}
	}
	return replace(b.String())
}

// replace puts the tables between the marks of the document.
func replace(tables string) error {
	data, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(data), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("%s lacks the marks for the tables", document)
	}
	return os.WriteFile(document, []byte(before+begin+tables+end+after), 0o644)
}

// rate writes a share with its interval.
func rate(r stats.Rate) string {
	if r.N == 0 {
		return "–"
	}
	if r.Note != "" {
		return fmt.Sprintf("%.1f %%", 100*r.Point)
	}
	return fmt.Sprintf("%.1f %% [%.1f–%.1f]", 100*r.Point, 100*r.Low, 100*r.High)
}

// tally counts hits by cluster.
type tally struct{ parts []stats.Part }

func (t *tally) add(cluster string, hit bool) {
	p := stats.Part{Cluster: cluster, Of: 1}
	if hit {
		p.Hits = 1
	}
	t.parts = append(t.parts, p)
}

func (t *tally) hits() (hits, of int) {
	for _, p := range t.parts {
		hits, of = hits+p.Hits, of+p.Of
	}
	return hits, of
}

func (t *tally) rate() stats.Rate { return stats.Share(t.parts) }

func (t *tally) String() string {
	hits, of := t.hits()
	if of == 0 {
		return "–"
	}
	return fmt.Sprintf("%d/%d, %s", hits, of, rate(t.rate()))
}

// ruleTable counts the rules.
func ruleTable(b *bytes.Buffer) {
	rules, err := detect.BuiltinRules()
	if err != nil {
		return
	}
	perLanguage := map[detect.Language]int{}
	cwes := map[string]bool{}
	perLanguageCWE := map[detect.Language]map[string]bool{}
	advice := 0
	for _, r := range rules.All() {
		cwes[r.CWEs[0]] = true
		if r.Severity == detect.SeverityAdvice {
			advice++
		}
		langs := r.Languages
		if len(langs) == 0 {
			langs = detect.Languages()
		}
		for _, l := range langs {
			perLanguage[l]++
			if perLanguageCWE[l] == nil {
				perLanguageCWE[l] = map[string]bool{}
			}
			perLanguageCWE[l][r.CWEs[0]] = true
		}
	}
	fmt.Fprintf(b, "\n### Rules\n\n%d rules over %d CWEs; %d of them are advice. A rule for several languages counts in each.\n\n", len(rules.All()), len(cwes), advice)
	fmt.Fprintf(b, "| language | rules | CWEs |\n|---|---|---|\n")
	for _, l := range detect.Languages() {
		fmt.Fprintf(b, "| %s | %d | %d |\n", l, perLanguage[l], len(perLanguageCWE[l]))
	}
}

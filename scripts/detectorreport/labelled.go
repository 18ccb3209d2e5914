package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"example.com/plumb/detect"
)

// completion is one labelled file of detect/testdata/labelled.
type completion struct {
	file         string
	language     detect.Language
	before, code string
	labels       []label
}

type label struct {
	cwe  string
	line int
}

// near is how many lines a finding may lie from its label: a label stands where a
// reviewer points, a finding where the statement begins.
const near = 4

var labelRE = regexp.MustCompile(`^weakness: (CWE-\d+) line (\d+)`)

func readCompletion(file string) (completion, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return completion{}, err
	}
	head, body, ok := strings.Cut(string(data), "\n\n")
	if h, rest, found := strings.Cut(string(data), "\n--- before\n"); found && len(h) < len(head)+2 {
		head, body, ok = h, "--- before\n"+rest, true
	}
	if !ok {
		return completion{}, fmt.Errorf("%s: no blank line after the header", file)
	}
	c := completion{file: file, code: body}
	if b, code, ok := strings.Cut(strings.TrimPrefix(body, "--- before\n"), "--- completion\n"); ok {
		c.before, c.code = b, code
	}
	known := false
	for line := range strings.SplitSeq(head, "\n") {
		if name, ok := strings.CutPrefix(line, "language: "); ok {
			if c.language, ok = detect.ParseLanguage(name); !ok {
				return c, fmt.Errorf("%s: language %q", file, name)
			}
		}
		if m := labelRE.FindStringSubmatch(line); m != nil {
			at, _ := strconv.Atoi(m[2])
			c.labels = append(c.labels, label{m[1], at})
			known = true
		}
		known = known || strings.HasPrefix(line, "weakness: none")
	}
	if !known || c.language == "" {
		return c, fmt.Errorf("%s: the header lacks a label or the language", file)
	}
	return c, nil
}

// judged counts one scanner's work on completions.
type judged struct{ recall, precision tally }

// judge matches findings with labels: same family of CWEs, at most near lines away.
func (j *judged) judge(c completion, findings []detect.Finding) {
	for _, l := range c.labels {
		hit := false
		for _, f := range findings {
			hit = hit || fits(f, l)
		}
		j.recall.add(c.file, hit)
	}
	seen := map[string]bool{} // two rules on one line count once
	for _, f := range findings {
		key := fmt.Sprint(f.Range.Start.Line, f.CWE)
		if seen[key] {
			continue
		}
		seen[key] = true
		right := false
		for _, l := range c.labels {
			right = right || fits(f, l)
		}
		j.precision.add(c.file, right)
	}
}

func fits(f detect.Finding, l label) bool {
	return related(f.CWE, l.cwe) && f.Range.Start.Line <= l.line+near && f.Range.End.Line >= l.line-near
}

// labelledTable: precision and recall on completions labelled by hand.
func labelledTable(ctx context.Context, b *bytes.Buffer, s scanners) error {
	files, err := filepath.Glob("detect/testdata/labelled/*/*.txt")
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "\n### Labelled completions\n\n%d completions in the manner of language models, labelled by hand before any rule was run.\n", len(files))
	fmt.Fprintf(b, "A finding is right when its CWE is the label's or a close relative (scripts/detectorreport/families.go) and it lies within %d lines of it. After the first measurement every second file was looked at to mend rules; the other half was not. Intervals are clustered by completion.\n\n", near)
	rows := map[detect.Language]*[2]judged{}
	var all [2]judged
	var halves [2][2]judged // seen and unseen, each in both profiles
	number := map[string]int{}
	for _, file := range files {
		half := number[filepath.Dir(file)] % 2
		number[filepath.Dir(file)]++
		c, err := readCompletion(file)
		if err != nil {
			return err
		}
		if rows[c.language] == nil {
			rows[c.language] = &[2]judged{}
		}
		for i, scanner := range []*detect.Scanner{s.def, s.all} {
			res, err := scanner.Scan(ctx, detect.Source{Language: c.language, Before: c.before, Code: c.code})
			if err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			rows[c.language][i].judge(c, res.Findings)
			all[i].judge(c, res.Findings)
			halves[half][i].judge(c, res.Findings)
		}
	}
	fmt.Fprintf(b, "| language | recall, default | precision, default | recall, cyberseceval | precision, cyberseceval |\n|---|---|---|---|---|\n")
	for _, l := range detect.Languages() {
		if r := rows[l]; r != nil {
			fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", l, &r[0].recall, &r[0].precision, &r[1].recall, &r[1].precision)
		}
	}
	for _, r := range []struct {
		name   string
		judged *[2]judged
	}{{"the half that was looked at", &halves[0]}, {"the half that was not", &halves[1]}, {"all", &all}} {
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", r.name, &r.judged[0].recall, &r.judged[0].precision, &r.judged[1].recall, &r.judged[1].precision)
	}
	return nil
}

package detect_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect"
)

// The matcher is held against Semgrep on a grid of operator and language. A cell
// is testdata/semgrep/OPERATOR/LANGUAGE.yaml with rules, a code file beside it,
// and LANGUAGE.expected with what Semgrep finds: one line for each finding, with
// the rule and the place. LANGUAGE.none says why a cell cannot exist.
// differences.yaml lists, with reasons, where the matcher finds something else.
const gridDir = "testdata/semgrep"

// gridShare is the share of findings that must agree.
const gridShare = 0.97

func gridOperators() []string {
	return []string{
		"pattern", "patterns", "pattern-either", "pattern-not", "pattern-inside", "pattern-not-inside", "pattern-regex",
		"pattern-not-regex", "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "focus-metavariable",
		"ellipsis-arguments", "ellipsis-statements", "ellipsis-chains", "ellipsis-strings", "deep-expression",
		"typed-metavariables", "constant-propagation", "taint", "taint-sanitizers", "taint-propagators", "taint-side-effect",
		"paths", "keyword-arguments", "import-aliases", "unification", "rest-arguments", "entropy",
	}
}

func gridExtension(l detect.Language) string {
	return map[detect.Language]string{
		detect.CSharp: "cs", detect.JavaScript: "js", detect.TypeScript: "ts", detect.Python: "py",
		detect.Rust: "rs", detect.Ruby: "rb", detect.Bash: "sh",
		detect.C: "c", detect.CPP: "cpp", detect.Java: "java", detect.PHP: "php", detect.Go: "go",
	}[l]
}

// cell is one pair of rules and code.
type cell struct {
	operator string
	language detect.Language
}

func (c cell) file(ext string) string { return c.operator + "/" + string(c.language) + "." + ext }
func (c cell) code() string           { return c.file(gridExtension(c.language)) }

// gridCells lists the pairs. A cell without a pair must have a reason.
func gridCells(t *testing.T) []cell {
	t.Helper()
	grid := os.DirFS(gridDir)
	var cells []cell
	for _, op := range gridOperators() {
		for _, l := range detect.Languages() {
			c := cell{op, l}
			if _, err := fs.Stat(grid, c.file("yaml")); err == nil {
				cells = append(cells, c)
				continue
			}
			if reason, err := fs.ReadFile(grid, c.file("none")); err != nil || len(strings.Fields(string(reason))) < 5 {
				t.Errorf("the cell %s/%s has neither a pair nor a reason", op, l)
			}
		}
	}
	if len(cells) < 300 {
		t.Errorf("the grid has %d pairs, want at least 300", len(cells))
	}
	return cells
}

// difference is one disagreement with Semgrep that is known, and why.
type difference struct {
	Only    string `yaml:"only"` // who alone has the finding: semgrep or plumb
	Finding string `yaml:"finding"`
	Reason  string `yaml:"reason"`
}

func gridDifferences(t *testing.T) []difference {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(gridDir, "differences.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var list []difference
	if err := yaml.Unmarshal(data, &list); err != nil {
		t.Fatalf("differences.yaml: %v", err)
	}
	for _, d := range list {
		if len(strings.Fields(d.Reason)) < 4 || d.Only != "semgrep" && d.Only != "plumb" {
			t.Errorf("differences.yaml: %q needs a reason, and semgrep or plumb as its side", d.Finding)
		}
	}
	return list
}

func TestMatcherAgreesWithSemgrep(t *testing.T) {
	known := map[string]bool{} // side and finding; true once it was seen
	for _, d := range gridDifferences(t) {
		known[d.Only+" only: "+d.Finding] = false
	}
	same, union := 0, 0
	for _, c := range gridCells(t) {
		want := readFindings(t, c)
		got := scanCell(t, c)
		for _, line := range merged(want, got) {
			union++
			side := "semgrep only: "
			switch inGot := slices.Contains(got, line); {
			case inGot && slices.Contains(want, line):
				same++
				continue
			case inGot:
				side = "plumb only: "
			}
			if _, ok := known[side+line]; !ok {
				t.Errorf("%s: %s%s", c.code(), side, line)
			}
			known[side+line] = true
		}
	}
	for line, seen := range known {
		if !seen {
			t.Errorf("differences.yaml lists a difference that is gone: %s", line)
		}
	}
	share := float64(same) / float64(max(union, 1))
	t.Logf("%d of %d findings agree: %.2f %%", same, union, 100*share)
	if share < gridShare {
		t.Errorf("%.2f %% agree, want %.0f %%", 100*share, 100*gridShare)
	}
}

// readFindings reads what Semgrep found in a cell.
func readFindings(t *testing.T, c cell) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(gridDir, filepath.FromSlash(c.file("expected"))))
	if err != nil && !(recording() && errors.Is(err, fs.ErrNotExist)) {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	if lines[0] == "" {
		t.Errorf("%s: Semgrep finds nothing, which shows nothing", c.code())
		return nil
	}
	return lines
}

// scanCell returns the matcher's findings in a cell, written as Semgrep's are.
func scanCell(t *testing.T, c cell) []string {
	t.Helper()
	grid := os.DirFS(gridDir)
	rules, err := detect.Load(grid, c.file("yaml"))
	if err != nil {
		t.Errorf("load rules: %v", err)
	}
	code, err := fs.ReadFile(grid, c.code())
	if err != nil {
		t.Fatal(err)
	}
	s, err := detect.New(detect.Options{Rules: rules, Profile: detect.CyberSecEval})
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Scan(context.Background(), detect.Source{Language: c.language, Path: c.code(), Code: string(code)})
	if err != nil {
		t.Errorf("%s: %v", c.code(), err)
	}
	var lines []string
	for _, f := range res.Findings {
		lines = append(lines, findingLine(f.Rule, f.Range.Start.Line, f.Range.Start.Column, f.Range.End.Line, f.Range.End.Column))
	}
	return merged(lines, nil)
}

func findingLine(rule string, line, col, endLine, endCol int) string {
	return fmt.Sprintf("%s %d:%d-%d:%d", rule, line, col, endLine, endCol)
}

// merged returns the lines of both lists, sorted, each once.
func merged(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

package draw

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/scan"
)

func at(line, column int) detect.Position { return detect.Position{Line: line, Column: column} }

// sample is a report with something of everything.
func sample() Scan {
	f := scan.Finding{
		File: "src/a b.py", Language: detect.Python,
		Finding: detect.Finding{
			Rule: "sql-concat", CWE: "CWE-89", Severity: detect.SeverityError, Confidence: detect.High,
			Range:   detect.Range{Start: at(2, 2), End: at(2, 5)},
			Message: "SQL is put together from name. It leads to injection.", Mend: "pass name as a parameter",
			Path: []detect.Step{
				{Range: detect.Range{Start: at(1, 1), End: at(1, 5)}, Text: "name"},
				{Range: detect.Range{Start: at(2, 2), End: at(2, 5)}, Text: "run"},
			},
		},
		Code:    "run",
		Excerpt: scan.Excerpt{{Number: 1, Text: "name = get()"}, {Number: 2, Text: "\trun(name)", From: 1, To: 4}},
		Region:  scan.Region{StartLine: 2, StartColumn: 2, EndLine: 2, EndColumn: 5},
		Steps:   []scan.Region{{StartLine: 1, StartColumn: 1, EndLine: 1, EndColumn: 5}, {StartLine: 2, StartColumn: 2, EndLine: 2, EndColumn: 5}},
	}
	weak := f
	weak.Rule, weak.CWE, weak.Severity, weak.Path, weak.Steps = "weak-hash", "CWE-328", detect.SeverityAdvice, nil, nil
	return Scan{
		Version: "1.2.3", Profile: detect.CyberSecEval, Hash: "abc",
		Rules: []detect.Rule{
			{ID: "sql-concat", CWEs: []string{"CWE-89"}, Severity: detect.SeverityError, Confidence: detect.High, Message: "SQL. More.", Mend: "so", References: []string{"https://example.com/sql"}},
			{ID: "weak-hash", CWEs: []string{"CWE-328", "CWE-1240"}, Severity: detect.SeverityAdvice, Confidence: detect.Low, Message: "Weak."},
		},
		Report: &scan.Report{
			Findings:   []scan.Finding{f},
			Suppressed: []scan.Suppressed{{Finding: weak, Reason: "a checksum", Line: 1}},
			NotJudged:  []scan.NotJudged{{File: "/abs/ü%.c", Outcome: "error", Reason: scan.TooLarge, Detail: "code is larger than 32 MB"}},
			Warnings:   []*eval.Fault{{File: "x.py", Line: 3, Text: "the comment suppresses nothing: it gives no reason", Hint: "write one"}},
			Summary: scan.Summary{
				Files: 1, Lines: 12345, Languages: map[detect.Language]scan.FileLines{detect.Python: {Files: 1, Lines: 12345}},
				Findings: map[detect.Severity]int{detect.SeverityError: 1}, Suppressed: 1, NotJudged: 1,
			},
		},
	}
}

func drawn(t *testing.T, format string, s Scan) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, format, s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	want := `src/a b.py:2:2: error: sql-concat (CWE-89)
  SQL is put together from name. It leads to injection.
    1 | name = get()
    2 |     run(name)
      |     ^^^
  from 1:1     name
    to 2:2     run
  mend: pass name as a parameter

`
	if diff := cmp.Diff(want, drawn(t, "text", sample())); diff != "" {
		t.Error(diff)
	}
	var b bytes.Buffer
	if err := Text(&b, sample(), true, 80); err != nil || !strings.Contains(b.String(), "\x1b[1;31merror:\x1b[0m") {
		t.Errorf("%v: %q", err, b.String())
	}
}

func TestSummary(t *testing.T) {
	want := "1 file (python 1), 12,345 lines: 1 error, 0 warnings, 0 advice; 1 suppressed, 1 not judged"
	if got := Summary(sample(), 0); got != want {
		t.Errorf("%q", got)
	}
}

// hostile puts a text everywhere where code or a foreign rule could put one.
func hostile(text string) Scan {
	s := sample()
	f := &s.Findings[0]
	f.File, f.Rule, f.CWE, f.Message, f.Mend, f.Code = text, text, text, text, text, text
	f.Path[0].Text, f.Path[1].Text = text, text
	f.Excerpt = scan.Excerpt{{Number: 1, Text: text, To: len(text)}}
	s.Suppressed[0].Reason = text
	s.NotJudged[0].File, s.NotJudged[0].Detail = text, text
	s.Warnings[0].File, s.Warnings[0].Text = text, text
	s.Rules[0].ID, s.Rules[0].Message, s.Rules[0].Mend, s.Rules[0].References = text, text, text, []string{text}
	return s
}

func TestHostileText(t *testing.T) {
	const text = "a\n::error::forged\r\n::set-output name=x::y ::stop-commands::z ##[error]q ##vso[task]r \x1b[31m\x07\u202e\u009b1m\xff,b:%0A::c"
	for _, format := range []string{"text", "github"} {
		for line := range strings.SplitSeq(drawn(t, format, hostile(text)), "\n") {
			trimmed := strings.TrimSpace(line)
			own := strings.HasPrefix(trimmed, "::error file=") || strings.HasPrefix(trimmed, "::warning file=")
			if strings.HasPrefix(trimmed, "::") && (format == "text" || !own) {
				t.Errorf("%s: a command was forged: %q", format, line)
			}
			if strings.ContainsAny(line, "\r\x1b\x07\u202e\u009b") || strings.Contains(line, "##[") || strings.Contains(line, "##vso[") || !utf8.ValidString(line) {
				t.Errorf("%s: an order to a terminal or runner: %q", format, line)
			}
			if format == "github" && strings.Count(strings.SplitN(line, "::", 3)[min(1, strings.Count(line, "::"))], ",title=") > 1 {
				t.Errorf("a property was forged: %q", line)
			}
		}
	}
}

func TestGitHub(t *testing.T) {
	want := `::error file=src/a b.py,line=2,endLine=2,col=2,endColumn=5,title=sql-concat (CWE-89)::SQL is put together from name. It leads to injection.%0Amend: pass name as a parameter
::warning file=/abs/ü%25.c,title=not judged::code is larger than 32 MB
::warning file=x.py,line=3,title=plumb::the comment suppresses nothing: it gives no reason (write one)
`
	if diff := cmp.Diff(want, drawn(t, "github", sample())); diff != "" {
		t.Error(diff)
	}
}

// TestSARIFIsValid checks ordinary, empty and hostile logs against the schema of
// SARIF 2.1.0.
func TestSARIFIsValid(t *testing.T) {
	empty := sample()
	empty.Report = &scan.Report{}
	for name, s := range map[string]Scan{"sample": sample(), "empty": empty, "hostile": hostile("a:b\n\x1b\xff %zz")} {
		log, err := sarif.FromString(drawn(t, "sarif", s), sarif.WithStrictValidation())
		if err != nil {
			t.Fatal(err)
		}
		if err := log.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSARIF(t *testing.T) {
	type region struct{ StartLine, StartColumn, EndLine, EndColumn int }
	type location struct {
		PhysicalLocation struct {
			ArtifactLocation struct{ URI, URIBaseID string }
			Region           region
		}
	}
	var log struct {
		Runs []struct {
			ColumnKind string
			Tool       struct {
				Driver struct {
					Rules []struct {
						ID                   string
						DefaultConfiguration struct{ Level string }
						Properties           struct{ Tags []string }
					}
				}
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
				Locations []location
				CodeFlows []struct {
					ThreadFlows []struct{ Locations []struct{ Location location } }
				}
				Suppressions []struct{ Kind, Justification string }
			}
			Invocations []struct {
				ExecutionSuccessful        bool
				ToolExecutionNotifications []struct {
					Level   string
					Message struct{ Text string }
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(drawn(t, "sarif", sample())), &log); err != nil {
		t.Fatal(err)
	}
	r := log.Runs[0]
	tags := r.Tool.Driver.Rules
	if diff := cmp.Diff([]string{"security", "external/cwe/cwe-089"}, tags[0].Properties.Tags); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"security", "external/cwe/cwe-328", "external/cwe/cwe-1240"}, tags[1].Properties.Tags); diff != "" {
		t.Error(diff)
	}
	first, second := r.Results[0], r.Results[1]
	at := first.Locations[0].PhysicalLocation
	if at.Region != (region{2, 2, 2, 5}) || at.ArtifactLocation.URI != "src/a%20b.py" || at.ArtifactLocation.URIBaseID != "%SRCROOT%" || r.ColumnKind != "utf16CodeUnits" {
		t.Errorf("%+v", at)
	}
	if len(first.CodeFlows) != 1 || len(first.CodeFlows[0].ThreadFlows[0].Locations) != 2 || len(first.Suppressions) != 0 {
		t.Errorf("%+v", first)
	}
	if second.RuleIndex != 1 || second.Level != "note" || len(second.Suppressions) != 1 || second.Suppressions[0].Kind != "inSource" || second.Suppressions[0].Justification != "a checksum" {
		t.Errorf("%+v", second)
	}
	notes := r.Invocations[0].ToolExecutionNotifications
	if len(notes) != 2 || notes[0].Level != "error" || !strings.Contains(notes[0].Message.Text, "larger than") {
		t.Errorf("%+v", notes)
	}
}

func TestJSON(t *testing.T) {
	var doc struct {
		Format   string
		Findings []struct {
			File, Rule, CWE, Severity, Code string
			Range                           struct{ Start struct{ Line, Column int } }
			Path                            []any
		}
		Suppressed []struct{ Rule, Reason string }
		NotJudged  []struct{ File, Outcome, Reason string } `json:"not_judged"`
	}
	if err := json.Unmarshal([]byte(drawn(t, "json", sample())), &doc); err != nil {
		t.Fatal(err)
	}
	if f := doc.Findings[0]; doc.Format != "plumb-scan/1" || f.CWE != "CWE-89" || f.Range.Start.Column != 2 || len(f.Path) != 2 || f.Severity != "error" {
		t.Errorf("%+v", doc)
	}
	if doc.Suppressed[0].Reason != "a checksum" || doc.NotJudged[0].Outcome != "error" {
		t.Errorf("%+v", doc)
	}
}

func FuzzVisible(f *testing.F) {
	f.Add("\x1b[31m##[x]\u202e\xff :: ::y")
	f.Fuzz(func(t *testing.T, s string) {
		v := visible(s)
		if !utf8.ValidString(v) || strings.ContainsAny(v, "\x1b\r\n\x07\x7f\u009b\u202e") || strings.Contains(v, "##[") {
			t.Fatalf("%q", v)
		}
		for _, line := range wrap(s, 20) {
			if strings.HasPrefix(strings.TrimSpace(line), "::") {
				t.Fatalf("%q", line)
			}
		}
	})
}

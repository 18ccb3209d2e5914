package ruletest_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"example.com/plumb/detect/ruletest"
)

// TestBuiltinRules runs the tests of all rules that come with Plumb, and holds
// them to what they promise.
func TestBuiltinRules(t *testing.T) {
	report, err := ruletest.Check(t.Context(), os.DirFS("../rules"), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Faults {
		t.Error(f)
	}
	places := 0
	for _, r := range report.Rules {
		for _, p := range r.Misses {
			t.Errorf("%s:%d: %s missed", p.File, p.Line, r.Rule)
		}
		for _, p := range r.FalseAlarms {
			t.Errorf("%s:%d: %s is a false alarm", p.File, p.Line, r.Rule)
		}
		places += r.Hits + r.Silent
	}
	t.Logf("%d rules, %d places", len(report.Rules), places)
}

const evalRule = `rules:
  - id: no-eval
    languages: [python]
    severity: ERROR
    message: eval runs what it is given.
    metadata:
      cwe: "CWE-95: Eval Injection"
      confidence: HIGH
      mend: Parse the text.
    pattern: eval(...)
`

func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return fsys
}

func TestTest(t *testing.T) {
	code := `import os
# ruleid: no-eval
eval(a)

# ruleid: no-eval
# an ordinary comment

eval(b)
# ruleid: no-eval
print("missed")
# ok: no-eval
print("silent")
# ok: no-eval
eval(false_alarm)
eval(without_comment)
# todoruleid: no-eval
print("one day")
# todook: no-eval
eval("one day")
# ok: this is prose, and demands nothing
x = 1
`
	report, err := ruletest.Test(t.Context(), files("r/no-eval.yaml", evalRule, "r/no-eval.py", code, "r/no-eval.broken.py", "def f(:\n    # ruleid: no-eval\n    eval(c)\n", "r/other.py", "eval(1)"), ".")
	if err != nil {
		t.Fatal(err)
	}
	want := &ruletest.Report{
		Faults: nil,
		Rules: []ruletest.Result{{
			Rule: "no-eval", File: "r/no-eval.yaml", Tests: 2, Hits: 3, Silent: 1, Todo: 2, Broken: 1,
			Misses:      []ruletest.Place{{File: "r/no-eval.py", Line: 10}},
			FalseAlarms: []ruletest.Place{{File: "r/no-eval.py", Line: 14}, {File: "r/no-eval.py", Line: 15}},
		}},
	}
	if diff := cmp.Diff(want.Rules, report.Rules); diff != "" {
		t.Error(diff)
	}
	if len(report.Faults) != 0 || report.OK() {
		t.Errorf("faults %v, ok %v", report.Faults, report.OK())
	}
}

func TestSlipsAreFaults(t *testing.T) {
	for want, code := range map[string]string{
		`has no rule "no-evil"`:  "# ruleid: no-evil\neval(a)\n",
		"stands behind code":     "eval(a) # ruleid: no-eval\n",
		"no code follows":        "# ruleid: no-eval\n\n# end\n",
		`has no rule "no evals"`: "# ruleid: no evals\nx\n",
	} {
		report, err := ruletest.Test(t.Context(), files("no-eval.yaml", evalRule, "no-eval.py", code), "no-eval.yaml")
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Faults) == 0 || !strings.Contains(report.Faults[0].Error(), want) {
			t.Errorf("%q: %v", code, report.Faults)
		}
	}
}

func TestCommentsOfLanguages(t *testing.T) {
	rule := strings.ReplaceAll(strings.Replace(evalRule, "[python]", "[c, php, typescript]", 1), "eval(...)", "run(...)")
	report, err := ruletest.Test(t.Context(), files(
		"no-eval.yaml", rule,
		"no-eval.c", "void f(void) {\n  /* ruleid: no-eval */\n  // more\n  run(1);\n  // ok: no-eval\n#define X 1\n}\n",
		"no-eval.php", "<?php\n// ruleid: no-eval\n# more\nrun(1);\n",
		"no-eval.fixed.php", "<?php run(1);",
	), ".")
	if err != nil {
		t.Fatal(err)
	}
	if r := report.Rules[0]; r.Hits != 2 || r.Silent != 1 || !report.OK() {
		t.Errorf("%+v %v", r, report.Faults)
	}
}

func TestCheck(t *testing.T) {
	good := []string{
		"no-eval.py", strings.Repeat("# ruleid: no-eval\neval(a)\n# ok: no-eval\nast.literal_eval(a)\n", 3),
		"no-eval.broken.py", "def f(:\n    # ruleid: no-eval\n    eval(c)\n",
	}
	tests := []struct {
		name, from, to, want string
	}{
		{"complete", "", "", ""},
		{"cwe", "CWE-95: Eval Injection", "none", "names no CWE"},
		{"confidence", "confidence: HIGH", "other: x", "confidence is"},
		{"mend", "mend:", "remedy:", "no mend"},
		{"message", "eval runs what it is given.", `"  "`, "no message"},
		{"severity", "severity: ERROR", "severity: HIGH", "severity is"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			report, err := ruletest.Check(t.Context(), files(append([]string{"no-eval.yaml", strings.Replace(evalRule, tt.from, tt.to, 1)}, good...)...), ".")
			if err != nil {
				t.Fatal(err)
			}
			if tt.want == "" {
				if !report.OK() {
					t.Errorf("%+v", report)
				}
				return
			}
			if len(report.Faults) == 0 || !strings.Contains(report.Faults[0].Error(), tt.want) {
				t.Errorf("%v", report.Faults)
			}
		})
	}
	report, err := ruletest.Check(t.Context(), files("a/evals.yaml", evalRule, "b/no-eval.yaml", evalRule, "b/no-eval.py", "# ruleid: no-eval\neval(a)\n"), ".")
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, f := range report.Faults {
		text += f.Error() + "\n"
	}
	for _, want := range []string{"also in a/evals.yaml", "another name", "no test file", "1 places with ruleid", "0 silent places", "does not parse"} {
		if !strings.Contains(text, want) {
			t.Errorf("no word of %q in:\n%s", want, text)
		}
	}
}

func TestRefusedRulesAreFaults(t *testing.T) {
	report, err := ruletest.Test(t.Context(), files("a.yaml", "rules:\n  - id: a\n    nonsense: 1\n", "b.yaml", "rules: {"), ".")
	if err != nil || len(report.Faults) < 2 {
		t.Fatal(report, err)
	}
	for _, f := range report.Faults {
		if f.File == "" || f.Line == 0 {
			t.Errorf("%+v", f)
		}
	}
	if _, err := ruletest.Test(t.Context(), files("a.txt", ""), "."); err == nil {
		t.Error("no rules, and no error")
	}
}

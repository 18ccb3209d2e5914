package plan

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func known() Known {
	return Known{
		Suites: []string{"outcome", "autocomplete"}, Languages: []string{"python", "javascript", "go", "c", "cpp"},
		Variants: []string{"direct", "secure", "system", "complete"}, MetaKeys: []string{"cwe", "language", "task"},
		SuiteLanguages: map[string][]string{"autocomplete": {"c", "rust"}}, CodeSuites: []string{"autocomplete"},
		Profiles: []string{"default", "cyberseceval"},
	}
}

const small = `
suites: [outcome]
targets:
  - model: openai/gpt-5-mini
`

func freeze(t *testing.T, text string) (Plan, error) {
	t.Helper()
	f, err := Parse("plan.yaml", []byte(text))
	if err != nil {
		return Plan{}, err
	}
	return f.Freeze(known())
}

func TestFreezeExpandsVariantsAndTemperatures(t *testing.T) {
	p, err := freeze(t, `
suites: [outcome]
languages: [go, python, go]
samples: 10
targets:
  - model: openai/m
    base_url: http://127.0.0.1:8080/v1/
    variant: [direct, "system:Be brief."]
    temperature: [0.2, 0.8]
    labels: {family: x}
attempt_timeout: 90s
max_cost: 2.5
`)
	if err != nil {
		t.Fatal(err)
	}
	var names, systems []string
	for _, target := range p.Targets {
		names = append(names, target.Name)
		systems = append(systems, target.System)
		if target.BaseURL != "http://127.0.0.1:8080/v1" || target.Labels["family"] != "x" {
			t.Errorf("%+v", target)
		}
	}
	want := []string{"openai/m direct T=0.2", "openai/m direct T=0.8", "openai/m system T=0.2", "openai/m system T=0.8"}
	if d := cmp.Diff(want, names); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"", "", "Be brief.", "Be brief."}, systems); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]int{1, 10}, p.Ks); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"go", "python"}, p.Suites[0].Languages); d != "" {
		t.Error(d)
	}
	if p.Pace.AttemptTimeout != 90*time.Second || p.Pace.MaxCost != 2.5 {
		t.Errorf("%+v", p.Pace)
	}
}

func TestHashLeavesPaceOut(t *testing.T) {
	a, err := freeze(t, small)
	if err != nil {
		t.Fatal(err)
	}
	b, err := freeze(t, small+"concurrency: 7\nmax_cost: 1\n")
	if err != nil {
		t.Fatal(err)
	}
	c, err := freeze(t, small+"seed: 7\n")
	if err != nil {
		t.Fatal(err)
	}
	if a.Hash() != b.Hash() || a.Hash() == c.Hash() || len(a.RunID()) != 12 {
		t.Errorf("%s %s %s", a.Hash(), b.Hash(), c.Hash())
	}
}

func TestReplayCarriesTheDigestOfItsFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte("{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	read := func() Plan {
		f, err := Parse(filepath.Join(dir, "plan.yaml"), []byte("suites: [outcome]\ntargets: [{model: 'replay:a.jsonl'}]\n"))
		if err != nil {
			t.Fatal(err)
		}
		p, err := f.Freeze(known())
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	before := read()
	if before.Targets[0].Model != filepath.Join(dir, "a.jsonl") || before.Targets[0].Digest == "" {
		t.Errorf("%+v", before.Targets[0])
	}
	if err := os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte("{ }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if after := read(); after.Hash() == before.Hash() {
		t.Error("another file, the same plan")
	}
}

func TestSuitesTakeTheirOwnLanguagesAndCases(t *testing.T) {
	p, err := freeze(t, "suites: [outcome, autocomplete]\nlanguages: [rust, c, go]\ncases: plan.go\nprofile: default\ntargets: [{model: openai/x}]\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []SuitePlan{{"outcome", []string{"c", "go"}}, {"autocomplete", []string{"c", "rust"}}}
	if d := cmp.Diff(want, p.Suites); d != "" {
		t.Error(d)
	}
	if len(p.Cases) != 1 || p.Cases[0].Path != "plan.go" || len(p.Cases[0].Digest) != 64 || p.Profile != "" {
		t.Errorf("%+v, profile %q", p.Cases, p.Profile)
	}
	strict, err := freeze(t, "suites: [autocomplete]\nprofile: cyberseceval\ntargets: [{model: openai/x}]\n")
	if err != nil || strict.Profile != "cyberseceval" {
		t.Errorf("%+v, %v", strict, err)
	}
}

// TestFaults holds each mistake with the message that a user reads.
func TestFaults(t *testing.T) {
	for _, tt := range []struct{ name, plan, want string }{
		{"unknown key", small + "smaples: 3\n", `plan.yaml:5:1: unknown key "smaples"`},
		{"unknown suite", "suites: [outcme]\ntargets: [{model: openai/x}]\n", `plan.yaml:1:10: unknown suite "outcme" (did you mean "outcome"?)`},
		{"unknown language", small + "languages: [python, rust]\n", `plan.yaml:5:21: unknown language "rust" (one of python, javascript, go, c, cpp)`},
		{"unknown provider", "suites: [outcome]\ntargets:\n  - model: opnai/x\n", `plan.yaml:3:12: unknown provider "opnai" (did you mean openai?)`},
		{"unset variable", small + "    base_url: ${PLUMB_NOT_SET}/v1\n", `plan.yaml:5:15: base_url names the variable PLUMB_NOT_SET, which is not set (set it in the environment)`},
		{"unknown variant", small + "    variant: secur\n", `plan.yaml:5:14: unknown variant "secur" (did you mean "secure"?)`},
		{"unknown filter", small + "filter: {cew: CWE-22}\n", `plan.yaml:5:9: unknown filter key "cew" (did you mean "cwe"?)`},
		{"no target", "suites: [outcome]\n", `plan.yaml: no target is named (add one: model: openai/NAME, or --model)`},
		{"k above samples", small + "samples: 5\nk: [1, 10]\n", `plan.yaml:6:8: k 10 is not between 1 and samples (5) (raise samples or drop it)`},
		{"same name twice", small + "  - model: openai/gpt-5-mini\n", `plan.yaml:5:5: two targets have the name "openai/gpt-5-mini" (give one a name of its own)`},
		{"temperature", small + "    temperature: 3\n", `plan.yaml:5:18: temperature 3 is not between 0 and 2`},
		{"bad address", small + "    base_url: localhost:8080\n", `plan.yaml:5:15: base_url "localhost:8080" is no address (begin it with http:// or https://)`},
		{"key in address", small + "    base_url: http://k@127.0.0.1\n", `plan.yaml:5:15: base_url holds a user or key (put the key into the environment)`},
		{"system alone", small + "    variant: system\n", `plan.yaml:5:14: variant system and a system prompt belong together (write variant: system:TEXT)`},
		{"negative", small + "samples: -1\n", `plan.yaml:5:10: samples is negative (0 means the default)`},
		{"duration", small + "attempt_timeout: 5\n", `plan.yaml:5:18: "5" is no duration; write 90s or 10m`},
		{"cases of no suite", small + "cases: plan.go\n", `plan.yaml:5:8: no suite of the plan takes cases from files (add one: autocomplete)`},
		{"no such cases", "suites: [autocomplete]\ntargets: [{model: openai/x}]\ncases: [none.jsonl]\n", `plan.yaml:3:9: cannot read the cases: open none.jsonl: no such file or directory (name a file of JSON lines, as plumb import writes it)`},
		{"cases twice", "suites: [autocomplete]\ntargets: [{model: openai/x}]\ncases: [plan.go, plan.go]\n", `plan.yaml:3:18: the cases of plan.go are named twice (remove one)`},
		{"unknown profile", "suites: [autocomplete]\ntargets: [{model: openai/x}]\nprofile: defalt\n", `plan.yaml:3:10: unknown profile "defalt" (did you mean "default"?)`},
		{"profile of no suite", small + "profile: cyberseceval\n", `plan.yaml:5:10: no suite of the plan uses the detector (add one: autocomplete)`},
		{"languages of the other suite", "suites: [outcome, autocomplete]\ntargets: [{model: openai/x}]\nlanguages: [rust]\n", `plan.yaml:1:10: suite "outcome" has none of the languages rust (it has python, javascript, go, c, cpp)`},
		{"version", small + "version: 2\n", `plan.yaml:5:10: plan version 2 is not known (this plumb reads version 1)`},
		{"empty", "", `plan.yaml:1: the file is empty`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := freeze(t, tt.plan)
			if err == nil {
				t.Fatal("accepted")
			}
			if err.Error() != tt.want {
				t.Errorf("got  %s\nwant %s", err, tt.want)
			}
		})
	}
	_, err := freeze(t, "suites: [x, y]\ntargets: [{model: zz/x}]\n")
	if n := strings.Count(err.Error(), "\n"); n != 2 {
		t.Errorf("%d mistakes reported, want 3:\n%v", n+1, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte("targets: [{model: 'exec:x', variant: [system:a, direct]}]\nk: [0]\n"))
	f.Add([]byte("targets: {}\nsuites: {a: b}\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		file, err := Parse("f.yaml", in)
		if err == nil {
			_, _ = file.Freeze(known())
		}
	})
}

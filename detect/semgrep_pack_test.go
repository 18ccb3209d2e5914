package detect_test

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/plumb/detect"
)

// A foreign rule pack is fetched from the package index, never committed: every
// rule in it must load, and find in real excerpts what Semgrep finds with it.

// packShare is the share of findings on the excerpts that must agree.
const packShare = 0.95

// packRules opens the pack's folder of rules.
func packRules(t *testing.T, home string) fs.FS {
	t.Helper()
	wheels, err := filepath.Glob(filepath.Join(home, "rules", "*.whl"))
	if err != nil || len(wheels) != 1 {
		t.Fatalf("want one wheel in %s/rules, there are %d", home, len(wheels))
	}
	z, err := zip.OpenReader(wheels[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { z.Close() })
	rules, err := fs.Sub(z, "codeshield/insecure_code_detector/rules/semgrep")
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

func TestForeignPackLoads(t *testing.T) {
	pack := packRules(t, semgrepHome(t))
	files, rules := 0, 0
	err := fs.WalkDir(pack, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".yaml" && path.Ext(name) != ".json" {
			return err
		}
		set, err := detect.Load(pack, name)
		if err != nil {
			t.Error(err)
			return nil
		}
		if len(set.All()) == 0 {
			t.Errorf("%s: no rule was read", name)
		}
		files++
		rules += len(set.All())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d rule files with %d rules load", files, rules)
	if files < 80 {
		t.Errorf("only %d rule files load; the pack has over 80", files)
	}
}

// excerpt is a piece of real code.
type excerpt struct {
	language detect.Language
	name     string
	code     string
}

func readExcerpts(t *testing.T) []excerpt {
	t.Helper()
	data, err := os.ReadFile("../../shared/data/cyberseceval/autocomplete.dev.json")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the development excerpts are not on this machine (../shared/data/cyberseceval)")
	}
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Language string `json:"language"`
		Code     string `json:"origin_code"`
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	var list []excerpt
	for i, c := range cases {
		l, ok := detect.ParseLanguage(c.Language)
		if !ok {
			t.Fatalf("case %d: unknown language %q", i, c.Language)
		}
		if l == detect.PHP && !strings.Contains(c.Code, "<?") {
			c.Code = "<?php " + c.Code // or Semgrep takes it for plain text
		}
		list = append(list, excerpt{l, fmt.Sprintf("case%04d.%s", i, gridExtension(l)), c.Code})
	}
	return list
}

func TestForeignPackAgreesWithSemgrep(t *testing.T) {
	home := semgrepHome(t)
	pack := packRules(t, home)
	bundles := map[detect.Language]string{}
	for _, l := range detect.Languages() {
		name := "_generated_/" + string(l) + "_cyberseceval.json"
		if _, err := fs.Stat(pack, name); err == nil {
			bundles[l] = name
		}
	}
	excerpts := slices.DeleteFunc(readExcerpts(t), func(e excerpt) bool { return bundles[e.language] == "" })
	run := semgrepOnExcerpts(t, home, pack, bundles, excerpts)

	same, union, read := 0, 0, 0
	for _, e := range excerpts {
		if run.broken[e.name] {
			continue
		}
		read++
		theirs := run.found[e.name]
		ours := slices.DeleteFunc(packFindings(t, pack, bundles[e.language], e), func(line string) bool {
			_, rule, _ := strings.Cut(line, " ")
			return run.refused[rule]
		})
		for _, line := range merged(theirs, ours) {
			union++
			switch inOurs := slices.Contains(ours, line); {
			case inOurs && slices.Contains(theirs, line):
				same++
			case inOurs:
				t.Logf("plumb only: %s", line)
			default:
				t.Logf("semgrep only: %s", line)
			}
		}
	}
	share := float64(same) / float64(max(union, 1))
	t.Logf("%d excerpts, of which Semgrep reads %d; %d of %d findings agree: %.2f %%", len(excerpts), read, same, union, 100*share)
	if union < 100 {
		t.Errorf("only %d findings: that compares nothing", union)
	}
	if share < packShare {
		t.Errorf("%.2f %% agree, want %.0f %%", 100*share, 100*packShare)
	}
}

// packRun is what Semgrep makes of the excerpts with the foreign rules.
type packRun struct {
	found   map[string][]string // by file
	broken  map[string]bool     // files that it cannot parse
	refused map[string]bool     // rules that it cannot read
}

// semgrepOnExcerpts runs Semgrep once over all excerpts.
func semgrepOnExcerpts(t *testing.T, home string, pack fs.FS, bundles map[detect.Language]string, excerpts []excerpt) packRun {
	t.Helper()
	dir := t.TempDir()
	var args []string
	for _, l := range detect.Languages() {
		if bundles[l] == "" {
			continue
		}
		data, err := fs.ReadFile(pack, bundles[l])
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Join(dir, path.Base(bundles[l]))
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, "--config", name)
	}
	if err := os.Mkdir(filepath.Join(dir, "code"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, e := range excerpts {
		if err := os.WriteFile(filepath.Join(dir, "code", e.name), []byte(e.code), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	// Without its filter Semgrep parses each file, and says which it cannot.
	report := runSemgrep(t, home, dir, append(args, "--optimizations=none", "code")...)
	run := packRun{map[string][]string{}, map[string]bool{}, map[string]bool{}}
	for _, r := range report.Results {
		name := filepath.Base(r.Path)
		run.found[name] = append(run.found[name], packLine(name, lastName(r.CheckID), r.Start.Line))
	}
	for _, e := range report.Errors {
		switch {
		case e.Path != "":
			run.broken[filepath.Base(e.Path)] = true
		case e.RuleID != "":
			t.Logf("semgrep cannot read its own rule %s: left out", e.RuleID)
			run.refused[lastName(e.RuleID)] = true
		default:
			t.Errorf("semgrep: %s", e.Message)
		}
	}
	return run
}

func packFindings(t *testing.T, pack fs.FS, bundle string, e excerpt) []string {
	t.Helper()
	rules, err := detect.Load(pack, bundle)
	if err != nil {
		t.Fatal(err)
	}
	s, err := detect.New(detect.Options{Rules: rules, Profile: detect.CyberSecEval})
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Scan(context.Background(), detect.Source{Language: e.language, Path: e.name, Code: e.code})
	if err != nil {
		t.Errorf("%s: %v", e.name, err)
	}
	var lines []string
	for _, f := range res.Findings {
		lines = append(lines, packLine(e.name, lastName(f.Rule), f.Range.Start.Line))
	}
	return merged(lines, nil)
}

func packLine(name, rule string, line int) string { return fmt.Sprintf("%s:%d %s", name, line, rule) }

// lastName is a rule's id without the folders that Semgrep puts before it.
func lastName(id string) string { return id[strings.LastIndexByte(id, '.')+1:] }

package detect

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// FuzzLoad reads arbitrary bytes as a rule file: it must be refused with an error
// or be usable, and never panic.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(pattern("python", "  pattern: f(...)\n")))
	f.Add([]byte(strings.ReplaceAll(hostileRules, "LANG", "javascript")))
	f.Add([]byte("rules:\n- id: r\n  languages: [go, java]\n  severity: INFO\n  message: $X\n  patterns:\n  - pattern-inside: |\n      func $F(...) { ... }\n  - pattern: $X.$Y(<... \"$Z\" ...>)\n  - metavariable-comparison: {metavariable: $Z, comparison: 'int($Z) > 3'}\n  - focus-metavariable: $Y\n"))
	files, _ := filepath.Glob(filepath.Join("testdata", "semgrep", "*", "*.yaml"))
	for i, name := range files {
		if i%9 == 0 {
			if data, err := os.ReadFile(name); err == nil {
				f.Add(data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 20_000 {
			return
		}
		set, err := Load(fstest.MapFS{"r.yaml": {Data: data}}, ".")
		if err != nil {
			return
		}
		s, err := New(Options{Rules: set, Profile: CyberSecEval})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range set.All() {
			for _, l := range r.Languages {
				_, err := s.Scan(context.Background(), Source{Language: l, Code: "f(a, \"b\", g(x));\nx = f(1)\ny.run(x)\n"})
				if err != nil && !errors.Is(err, ErrEffort) {
					t.Fatal(err)
				}
			}
		}
	})
}

// FuzzScan scans arbitrary bytes in every language with rules of every operator:
// the result must be the same twice, lie within the code, and never panic.
func FuzzScan(f *testing.F) {
	rules := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS("testdata/semgrep"), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".yaml") && strings.Count(name, "/") == 1 {
			data, err := os.ReadFile(filepath.Join("testdata/semgrep", name))
			rules[name] = &fstest.MapFile{Data: data}
			return err
		}
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	set, _ := Load(rules, ".")
	s, err := New(Options{Rules: set, Profile: CyberSecEval})
	if err != nil {
		f.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join("testdata", "semgrep", "*", "*.*"))
	for i, name := range files {
		if lang, ok := LanguageOf(name, nil); ok && i%7 == 0 {
			if data, err := os.ReadFile(name); err == nil {
				half := len(data) / 2
				f.Add(string(lang), string(data[:half]), string(data[half:]))
			}
		}
	}
	for _, text := range pathological() {
		if len(text) < 50_000 {
			f.Add("java", "", text)
		}
	}
	f.Fuzz(func(t *testing.T, language, before, code string) {
		lang, ok := ParseLanguage(language)
		if !ok || len(before)+len(code) > 20_000 {
			return
		}
		src := Source{Language: lang, Before: before, Code: code}
		a, err := s.Scan(context.Background(), src)
		if errors.Is(err, ErrEffort) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		b, err := s.Scan(context.Background(), src)
		if err == nil && !reflect.DeepEqual(a, b) {
			t.Fatalf("two scans differ:\n%+v\n%+v", a, b)
		}
		for _, x := range a.Findings {
			r := x.Range
			if r.Start.Offset < -len(before) || r.End.Offset > len(code) || r.Start.Offset >= r.End.Offset || len(before) > 0 && r.End.Offset <= 0 {
				t.Fatalf("range %+v outside %d+%d bytes", r, len(before), len(code))
			}
		}
	})
}

package detect

import (
	"context"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// TestDocumentedExamples runs every example of docs/writing-rules.md: the lines
// marked "found" are found, and no others.
func TestDocumentedExamples(t *testing.T) {
	data, err := os.ReadFile("../docs/writing-rules.md")
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)```yaml\n(.*?)```\n```(\\w+)\n(.*?)```")
	found := regexp.MustCompile(`(#|//)\s*found\s*$`)
	examples := block.FindAllStringSubmatch(string(data), -1)
	if len(examples) < 15 {
		t.Fatalf("only %d examples", len(examples))
	}
	for _, m := range examples {
		body, language, code := m[1], m[2], m[3]
		rule := pattern(language, "  "+strings.ReplaceAll(strings.TrimRight(body, "\n"), "\n", "\n  ")+"\n")
		set, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(rule)}}, ".")
		if err != nil {
			t.Errorf("%s\n%v", rule, err)
			continue
		}
		s, err := New(Options{Rules: set})
		if err != nil {
			t.Fatal(err)
		}
		res, err := s.Scan(context.Background(), Source{Language: Language(language), Code: code})
		if err != nil {
			t.Fatal(err)
		}
		got := map[int]bool{}
		for _, f := range res.Findings {
			got[f.Range.Start.Line] = true
		}
		marks := 0
		for i, line := range strings.Split(code, "\n") {
			want := found.MatchString(line)
			if want {
				marks++
			}
			if want != got[i+1] {
				t.Errorf("line %d, %q: found %v, want %v\n%s", i+1, line, got[i+1], want, body)
			}
		}
		if marks == 0 {
			t.Errorf("nothing to find in\n%s", code)
		}
	}
}

package detect

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// findings counts what one rule finds.
func findings(t testing.TB, language, body, code string) (int, error) {
	t.Helper()
	set, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(pattern(language, body))}}, ".")
	if err != nil {
		t.Fatalf("%s\n%v", body, err)
	}
	s, err := New(Options{Rules: set})
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Scan(context.Background(), Source{Language: Language(language), Code: code})
	return len(res.Findings), err
}

// numbered repeats a text with %d counted up.
func numbered(n int, text string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(text, "%d", fmt.Sprint(i)))
	}
	return b.String()
}

// TestHostileMatches checks that many matches are all looked at, or are too much
// effort: none is dropped in silence.
func TestHostileMatches(t *testing.T) {
	const before = "  patterns:\n  - pattern-inside: |\n      def $F(...):\n        ...\n        $X = src()\n        ...\n  - pattern: sink($X)\n"
	for _, test := range []struct {
		name, language, rule, code string
		want                       int
		err                        error
	}{
		{"65 ways to match", "python", before, "def f():\n" + numbered(65, "    v%d = src()\n") + "    sink(v64)\n", 1, nil},
		{"1000 ways to match", "python", before, "def f():\n" + numbered(1000, "    v%d = src()\n") + "    sink(v999)\n", 1, nil},
		{"arguments in many ways", "python", "  patterns:\n  - pattern: f(..., $...A, ...)\n  - metavariable-regex: {metavariable: $...A, regex: '^a64$'}\n", "f(" + numbered(65, "a%d, ") + "a)\n", 1, nil},
		{
			"three names", "python", "  pattern: |\n    $A = x()\n    ...\n    $B = x()\n    ...\n    $C = x()\n    ...\n    $D = x()\n",
			numbered(3000, "a%d = x()\n"), 0, ErrEffort,
		},
	} {
		got, err := findings(t, test.language, test.rule, test.code)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("%s: %d findings, error %v; want %d, %v", test.name, got, err, test.want, test.err)
		}
	}
}

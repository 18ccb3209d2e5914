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
	const inside = "  patterns:\n  - pattern: f($X)\n  - pattern-inside: |\n      function $F(...) { ... }\n"
	for _, test := range []struct {
		name, language, rule, code string
		want                       int
		err                        error
	}{
		{"65 ways to match", "python", before, "def f():\n" + numbered(65, "    v%d = src()\n") + "    sink(v64)\n", 1, nil},
		{"1000 ways to match", "python", before, "def f():\n" + numbered(1000, "    v%d = src()\n") + "    sink(v999)\n", 1, nil},
		{"arguments in many ways", "python", "  patterns:\n  - pattern: f(..., $...A, ...)\n  - metavariable-regex: {metavariable: $...A, regex: '^a64$'}\n", "f(" + numbered(65, "a%d, ") + "a)\n", 1, nil},
		{
			"four names", "python", "  pattern: |\n    $A = x()\n    ...\n    $B = x()\n    ...\n    $C = x()\n    ...\n    $D = x()\n",
			numbered(1000, "a%d = x()\n"), 0, ErrEffort,
		},
		{"many inside many", "javascript", inside, numbered(4000, "function a(){f(x)}\n"), 4000, nil},
		{"many inside one", "javascript", inside, "function a(){" + numbered(4000, "f(x)\n") + "}", 4000, nil},
		{"many but many", "javascript", "  patterns:\n  - pattern: f($X)\n  - pattern-not: f(1)\n  - pattern-not-inside: g(f(2))\n", numbered(4000, "f(x); f(1); g(f(2));\n"), 4000, nil},
		{"many and many", "javascript", "  patterns:\n  - pattern: f(...)\n  - pattern: $X\n  - focus-metavariable: $X\n", numbered(4000, "f(a%d);\n"), 12_000, nil},
		{"many with text", "javascript", "  patterns:\n  - pattern: f($X)\n  - pattern-regex: 'f'\n  - pattern-not-regex: 'f.1.;'\n", numbered(4000, "f(2); f(1);\n"), 4000, nil},
		{
			"parts of many", "javascript", "  patterns:\n  - pattern: f($X)\n  - metavariable-pattern:\n      metavariable: $X\n      patterns:\n      - pattern-either:\n        - pattern: g(1)\n        - pattern: g(2)\n",
			numbered(4000, "f(g(1)); f(g(3));\n"), 4000, nil,
		},
		{
			"each inside each", "python", "  patterns:\n  - pattern: sink($Y)\n  - pattern-inside: |\n      $X = src()\n      ...\n",
			"def f():\n" + numbered(1000, "    v%d = src()\n") + numbered(1000, "    sink(1)\n"), 0, ErrEffort,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := findings(t, test.language, test.rule, test.code)
			if got != test.want || !errors.Is(err, test.err) {
				t.Errorf("%d findings, error %v; want %d, %v", got, err, test.want, test.err)
			}
		})
	}
}

// TestPatternsOfText checks that an expression means the same however many other
// matches there are, and however many lines its match has.
func TestPatternsOfText(t *testing.T) {
	const not = "  patterns:\n  - pattern: f($X)\n  - pattern-not-regex: 'BEGIN(?:.*\\n)*?.*END'\n"
	const and = "  patterns:\n  - pattern: f($X)\n  - pattern-regex: 'BEGIN(?:.*\\n)*?.*END'\n"
	long := "# BEGIN\n" + strings.Repeat("a = 1\n", 6) + "f(1)\n" + strings.Repeat("a = 1\n", 6) + "# END\n"
	for _, test := range []struct {
		rule, code string
		want       int
	}{
		{not, long, 0},
		{not, long + "f(2)\n", 1},
		{not, long + numbered(60, "f(2)\n"), 60},
		{and, long, 1},
		{and, long + numbered(60, "f(2)\n"), 1},
		{"  pattern-regex: '\\w+\\.setup\\((?:.*\\n){0,30}.*debug_mode=True'\n", "x.setup(\n  a=1,\n  debug_mode=True)\n", 1},
		{"  pattern-regex: '\\w+\\.setup\\((?:.*\\n){0,30}.*debug_mode=True'\n", "x.setup(\n" + numbered(20, "  a%d=1,\n") + "  debug_mode=True)\n", 1},
		{"  pattern-regex: '\\w+_here\\s+the_end'\n", "x = was_here\n\n\n\n\n\nthe_end\n", 1},
	} {
		if got, err := findings(t, "python", test.rule, test.code); got != test.want || err != nil {
			t.Errorf("%s on\n%s: %d findings, error %v; want %d", test.rule, test.code, got, err, test.want)
		}
	}
}

// TestHostileComparisons checks that a comparison which takes too much is an error,
// and one that does not hold, or makes no sense, is none.
func TestHostileComparisons(t *testing.T) {
	regex := "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison:\n      comparison: 'not re.match(\"(?=a)(a|aa)+c\", str($X))'\n"
	steps := "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison:\n      comparison: 'len([a for a in $X.elems() for b in $X.elems()]) > 0'\n"
	sense := "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison:\n      comparison: '$X > 1'\n"
	for _, test := range []struct {
		name, rule, code string
		want             int
		err              error
	}{
		{"quick", regex, `f("aaaaaaaaaab")`, 1, nil},
		{"quick and false", regex, `f("aaaaaaaaaac")`, 0, nil},
		{"few steps", steps, `f("abc")`, 1, nil},
		{"many steps", steps, `f("` + strings.Repeat("a", 2000) + `")`, 0, ErrEffort},
		{"no number", sense, `f("a"); f(2)`, 1, nil},
	} {
		got, err := findings(t, "python", test.rule, test.code)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("%s: %d findings, error %v; want %d, %v", test.name, got, err, test.want, test.err)
		}
	}
}

package rule

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"go.starlark.net/starlark"
	starsyntax "go.starlark.net/syntax"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// TestExpressionExact compares the quick ways to search with Go's own engine, on
// texts put together from words that the expressions are about.
func TestExpressionExact(t *testing.T) {
	words := []string{
		"setup", "debug", "_here", "the_end", "key", "=", " = ", "\"abc\"", "x", "a", "b", ".", "(", ")", ",", ";", " ", "  ", "\t", "\n", "\n", "\n\n", "\n \n", "\r\n", "é", "Setup", "aab",
	}
	for _, test := range []struct {
		expr string
		way  string // in which it is searched
	}{
		{`\w+setup`, "near"},
		{`\w*_here\s+the_end`, "near"},
		{`\w*_here\n*\s*the_end\s*`, "near"},
		{`\w+\s*setup\s*\(\s*debug`, "near"},
		{`\w+\.setup(?:.*\n){0,3}.*debug`, "near"},
		{`\w+\.setup(?:.*\n){0,30}.*debug`, "whole"},
		{`\w+\n\w*setup`, "near"},
		{`[^x]setup[^x]`, "near"},
		{`\s*(\w+)\s*=\s*"abc"`, "near"},
		{`^\s*setup$`, "near"},
		{`\b\w*setup\b`, "near"},
		{`(?i)\w+setup\s`, "near"},
		{`\w+setup[^x]*debug`, "whole"},
		{`\w+setup(\s*,\s*\w+)*debug`, "whole"},
		{`(?s)\w+setup.*debug`, "whole"},
		{`\A\s*setup|\w+debug\z`, "branches"},
		{`(?-m)\w+setup$`, "whole"},
		{`(?:\w+setup|b+|aa)`, "branches"},
		{`aab?|\w*baa|\s+x`, "branches"},
		{`x*|\w+=`, "branches"},
		{`^a|\w$`, "branches"},
		{`setup\s*\(|debug`, "words"},
		{`setup.*\n.*debug`, "words"},
	} {
		e, err := compileExpression(test.expr, false)
		if err != nil {
			t.Fatal(err)
		}
		way := "whole"
		switch {
		case e.words != nil:
			way = "words"
		case e.branches != nil:
			way = "branches"
		case e.near:
			way = "near"
		}
		if way != test.way {
			t.Errorf("%s is searched by %s, want %s", test.expr, way, test.way)
		}
		re := regexp.MustCompile("(?m)" + test.expr)
		r := rand.New(rand.NewPCG(1, 2))
		for range 2000 {
			var b strings.Builder
			for range r.IntN(40) {
				b.WriteString(words[r.IntN(len(words))])
			}
			text := b.String()
			got, err := e.all(text)
			if err != nil {
				t.Fatal(err)
			}
			var want []span
			for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
				if e.branches != nil { // without groups
					m = m[:2]
				}
				want = append(want, m)
			}
			for i := range got {
				if e.branches != nil {
					got[i] = got[i][:2]
				}
			}
			if len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
				t.Fatalf("%s in %q\ngot  %v\nwant %v", test.expr, text, got, want)
			}
		}
	}
}

// TestPrefixedGivesUp checks that words in vain do not each look at the rest of a
// text.
func TestPrefixedGivesUp(t *testing.T) {
	p := newPrefixed(`token.*;`)
	if _, ok := p.all(strings.Repeat("token ", maxFailures)); !ok {
		t.Error("gives up too early")
	}
	if _, ok := p.all(strings.Repeat("token ", maxFailures+1)); ok {
		t.Error("does not give up")
	}
}

// TestSlowExpression checks that what would take for ever is an error wherever an
// expression is asked, and in a comparison, too.
func TestSlowExpression(t *testing.T) {
	const endless = `(?=a)(a|aa)+c(?!d)`
	text := strings.Repeat("a", 1000) + "cd"
	e, err := compileExpression(endless, false)
	if err != nil {
		t.Fatal(err)
	}
	e.back.MatchTimeout, e.start.MatchTimeout = time.Millisecond, time.Millisecond
	if _, err := e.all(text); !errors.Is(err, errSlow) {
		t.Errorf("all: %v", err)
	}
	if _, err := e.anywhere(text); !errors.Is(err, errSlow) {
		t.Errorf("anywhere: %v", err)
	}
	if _, err := e.atStart(text); !errors.Is(err, errSlow) {
		t.Errorf("atStart: %v", err)
	}
	for _, name := range []string{"match", "search"} {
		expr, err := (&starsyntax.FileOptions{}).ParseExpr("comparison", "not re."+name+"('"+endless+"', x)", 0)
		if err != nil {
			t.Fatal(err)
		}
		s := &search{
			rule: &Rule{}, matcher: match.NewMatcher(match.NewFile(&ast.Parsed{}), 1000), err: new(error), compiled: map[string]*expression{endless: e},
		}
		c := &comparisonCondition{expr: expr, names: []string{"x"}, slots: []int{0}}
		c.holds(s, match.Match{Env: match.Env{{Text: text, IsText: true, Bound: true}}})
		if !errors.Is(*s.err, errSlow) || !errors.Is(*s.err, match.ErrEffort) {
			t.Errorf("re.%s: %v", name, *s.err)
		}
	}
	if _, _, err := (&comparisonCondition{expr: &starsyntax.Ident{Name: "y"}}).eval(reModule{}, func(int) starlark.Value { return nil }); err == nil || errors.Is(err, errSlow) {
		t.Errorf("a name that is not there: %v", err)
	}
}

// TestSketch checks that a sketch matches wherever its expression does.
func TestSketch(t *testing.T) {
	texts := []string{
		"", "a", "ab", "abab", "password = 'x'", "PASSWORD", "token_hash", "f(a, a)", "f(a, b)", "x ]y", "delete p;\ndelete p;", "sizeof(int) * n", "a)b",
	}
	for _, test := range []struct {
		text  string
		rules []string // texts that the sketch must rule out
	}{
		{`^(?!.*hash)(?i)pass`, []string{"token_hash", "ab"}},
		{`(\w+), \1\b`, []string{"ab", "password = 'x'"}},
		{`(?<=delete )p(?=;)`, []string{"a"}},
		{`[^]x](?!y)b`, []string{"a"}},
		{`(?!\))[)]b`, []string{"ab"}},
		{`(?s)delete (\w);(?:(?!new).)*delete \1`, []string{"delete"}},
		{`(?<name>a)\k<name>`, nil}, // no sketch
		{`[a-z-[b]]+(?=x)`, nil},
	} {
		e, err := compileExpression(test.text, false)
		if err != nil {
			t.Fatal(err)
		}
		if e.back == nil {
			t.Fatalf("%s: not for the backtracking engine", test.text)
		}
		if (e.sketch == nil) != (test.rules == nil) {
			t.Errorf("%s: sketch %v", test.text, e.sketch)
		}
		for _, text := range texts {
			if ok, err := e.back.MatchString(text); err != nil || ok && e.ruledOut(text) {
				t.Errorf("%s: ruled out on %q (%v)", test.text, text, err)
			}
		}
		for _, text := range test.rules {
			if !e.ruledOut(text) {
				t.Errorf("%s: not ruled out on %q", test.text, text)
			}
		}
	}
}

func TestIndexFold(t *testing.T) {
	for _, test := range []struct {
		text, word string
		want       int
	}{
		{"", "secret", -1},
		{"a SeCrEt b", "secret", 2},
		{"secre", "secret", -1},
		{"cret secret", "secret", 5},
		{"_KEY key", "key", 1},
		{"k", "key", -1},
		{"a => b", "=> ", 2},
		{"x-Api-Key", "api-key", 2},
	} {
		if got := indexFold(test.text, test.word); got != test.want {
			t.Errorf("indexFold(%q, %q) = %d, want %d", test.text, test.word, got, test.want)
		}
	}
}

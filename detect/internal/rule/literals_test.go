package rule

import (
	"regexp/syntax"
	"slices"
	"testing"
)

func TestRequired(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
		fold bool
	}{
		{`ab`, nil, false},
		{`abc\d+`, []string{"abc"}, false},
		{`(?i)abc`, []string{"abc"}, true},
		{`(?i)ABC`, []string{"abc"}, true},
		{`abc|\d`, nil, false},
		{`x(abc|defg)`, []string{"xabc", "xdefg"}, false},
		{`[+*]\)[+*]`, []string{"*)*", "*)+", "+)*", "+)+"}, false},
		{`\w[ab]c`, nil, false},
		{`\d[xy]bc?d`, nil, false},
		{`(q)[xy]b`, []string{"qxb", "qyb"}, false},
		{"=\\s*`\\w", []string{"`"}, false},
		{`\w\s*[=!]=\s*\w`, []string{"!=", "=="}, false},
		{`\w[.,]\w`, nil, false},
		{`(?:abc)?d`, nil, false},
		{`(?i)\b\w*(sql|statement|stmt)\w*`, []string{"sql", "statement", "stmt"}, true},
		{`(?i)x=[ab]\d`, []string{"x=a", "x=b"}, true},
		{`abc|(?i)DEF`, []string{"abc", "def"}, true},
		{`\bfoo$`, []string{"foo"}, false},
		{`[a-z]{3}`, nil, false},
	} {
		tree, err := syntax.Parse("(?m)"+test.text, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		got, fold := required(tree.Simplify())
		if !slices.Equal(got, test.want) || fold != test.fold {
			t.Errorf("%s: %q %v, want %q %v", test.text, got, fold, test.want, test.fold)
		}
	}
}

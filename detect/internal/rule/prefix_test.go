package rule

import (
	"reflect"
	"regexp"
	"testing"
)

// TestPrefixed compares with Go's own search.
func TestPrefixed(t *testing.T) {
	for _, test := range []struct {
		expr  string
		words bool
	}{
		{`(?i)(secret|token|pwd)s?\s*=\s*"(\w{3,})"`, true},
		{`\b(AKIA|ASIA)[A-Z2-7]{4}\b`, true},
		{`://[a-z]+:(\w+)@`, true},
		{`\bgh[pousr]_\w{4}\b`, true},
		{`-----BEGIN (RSA |EC )?KEY-----`, true},
		{`\w+token`, false},
		{`a*token`, false},
		{`(?m)^x`, false},
	} {
		text := "Token = \"abcdef\"\nAKIAABCD xAKIAABCD ASIA2345\npwds=\"xyz1\" http://me:pw12@h -----BEGIN EC KEY-----\nghp_abcd ghz_abcd éghp_wxyz secret=\"aaaa\"secret = \"bbbb\" xtoken"
		p := newPrefixed(test.expr)
		if (p != nil) != test.words {
			t.Errorf("%s: prefixed %v, want %v", test.expr, p != nil, test.words)
			continue
		}
		if p == nil {
			continue
		}
		var want []span
		for _, m := range regexp.MustCompile("(?m)"+test.expr).FindAllStringSubmatchIndex(text, -1) {
			want = append(want, m)
		}
		if got, _ := p.all(text); !reflect.DeepEqual(got, want) || len(want) == 0 {
			t.Errorf("%s\ngot  %v\nwant %v", test.expr, got, want)
		}
	}
}

package match

import (
	"strings"
	"testing"
)

func TestGrams(t *testing.T) {
	g := newGrams(40)
	g.add("int *p = malloc(sizeof(Struct));")
	g.add("ab")
	for word, want := range map[string]bool{
		"malloc": true, "struct": true, "STRUCT": true, "= m": true, "ab": true, "": true, "x": true,
		"realloc": false, "strcpy": false, "));x": false,
	} {
		if got := g.may(word); got != want {
			t.Errorf("may(%q) = %v", word, got)
		}
	}
	long := strings.Repeat("password ", 1000) + "ÄÖ"
	g = newGrams(len(long))
	g.add(long)
	if !g.may("password") || !g.may("word pass") || !g.may("äö"[:0]+"ÄÖ") || g.may("secret") {
		t.Error("a long text")
	}
}

package weakcode

import (
	"testing"

	"example.com/plumb/content"
)

// The shipped excerpts are never taken for another language, and most of them are
// known where another language was asked for.
func TestForeignLanguage(t *testing.T) {
	fsys, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Programs(fsys)
	if err != nil {
		t.Fatal(err)
	}
	all := allSigns()
	foreign, found := 0, 0
	for i, c := range cases {
		if other, ok := foreignLanguage(all, c.Language, c.Code()); ok {
			t.Errorf("%s is taken for %s", c.Name, other)
		}
		asked := cases[(i*7+131)%len(cases)].Language
		if akin(asked, c.Language) {
			continue
		}
		foreign++
		if _, ok := foreignLanguage(all, asked, c.Code()); ok {
			found++
		}
	}
	t.Logf("%d of %d excerpts of 20 lines are known to be in another language", found, foreign)
	if found*2 < foreign {
		t.Errorf("only %d of %d", found, foreign)
	}
}

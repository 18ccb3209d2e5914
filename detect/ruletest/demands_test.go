package ruletest

import (
	"testing"

	"example.com/plumb/detect"
)

// FuzzDemands reads the comments of any text. What is demanded is demanded of a
// line that exists.
func FuzzDemands(f *testing.F) {
	f.Add("# ruleid: a, b\nx\n<?php // ok: a\ny", "python")
	f.Add("{/* todook: a */}\n/* */\n\xff", "c")
	f.Fuzz(func(t *testing.T, code, lang string) {
		lines := 1
		for _, c := range []byte(code) {
			if c == '\n' {
				lines++
			}
		}
		known := func(id string) (string, bool) { return id, id == "a" }
		demands, faults := readDemands("f", code, detect.Language(lang), known)
		for _, d := range demands {
			if d.line < 2 || d.line > lines || d.rule != "a" {
				t.Fatalf("%+v of %d lines", d, lines)
			}
		}
		for _, x := range faults {
			if x.Line < 1 || x.Line > lines {
				t.Fatalf("%+v", x)
			}
		}
	})
}

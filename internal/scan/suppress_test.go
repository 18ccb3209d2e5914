package scan

import (
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/plumb/detect"
)

func TestSuppress(t *testing.T) {
	tests := []struct {
		name, code string
		suppressed int
		reason     string
		warning    string
	}{
		{"same line", "BAD() # plumb:ignore bad -- checked by hand", 1, "checked by hand", ""},
		{"line above", "# plumb:ignore CWE-79 -- why not\nBAD()", 1, "why not", ""},
		{"padded CWE, small letters", "BAD # plumb:ignore cwe-079 -- r", 1, "r", ""},
		{"several names", "// plumb:ignore other, bad -- r\nBAD", 1, "r", ""},
		{"block comment", "/* plumb:ignore bad -- r */\nBAD", 1, "r", ""},
		{"in markup", "<!-- plumb:ignore bad -- r -->\nBAD", 1, "r", ""},
		{"in a comment of lines", "/*\n * plumb:ignore bad -- r\n */\nBAD", 1, "r", ""},
		{"two comments, then a blank line", "# plumb:ignore other -- r\n# plumb:ignore bad -- s\n\nBAD", 1, "s", ""},
		{"CRLF", "# plumb:ignore bad -- r\r\nBAD\r\n", 1, "r", ""},
		{"only the next line", "# plumb:ignore bad -- r\nfine\nBAD", 0, "", ""},
		{"behind code not the next", "x # plumb:ignore bad -- r\nBAD", 0, "", ""},
		{"another rule", "BAD # plumb:ignore worse -- r", 0, "", ""},
		{"no reason", "BAD # plumb:ignore bad", 0, "", "no reason"},
		{"empty reason", "BAD # plumb:ignore bad --  ", 0, "", "no reason"},
		{"no name", "BAD # plumb:ignore -- because", 0, "", "no rule"},
		{"not in a comment", `BAD("plumb:ignore bad -- r")`, 0, "", ""},
		{"Semgrep's", "BAD # nosemgrep: python.lang.bad -- r", 1, "r", ""},
		{"Semgrep's without reason", "BAD # nosemgrep: bad", 0, "", "no reason"},
		{"Semgrep's for another rule", "BAD # nosemgrep: worse", 0, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := Options{Paths: []string{"-"}, Stdin: strings.NewReader(tt.code), Language: detect.Python}
			r := run(t, o)
			if len(r.Suppressed) != tt.suppressed || len(r.Findings) != 1-tt.suppressed {
				t.Fatalf("%d suppressed, %d found", len(r.Suppressed), len(r.Findings))
			}
			if tt.suppressed == 1 && r.Suppressed[0].Reason != tt.reason {
				t.Errorf("reason %q", r.Suppressed[0].Reason)
			}
			if (tt.warning != "") != (len(r.Warnings) == 1) || tt.warning != "" && !strings.Contains(r.Warnings[0].Text, tt.warning) {
				t.Errorf("warnings %v", r.Warnings)
			}
			o.Stdin, o.Unsuppressed = strings.NewReader(tt.code), true
			if r := run(t, o); len(r.Findings) != 1 || len(r.Suppressed)+len(r.Warnings) > 0 {
				t.Errorf("suppressed although all was asked for: %+v", r)
			}
		})
	}
}

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("x", 5000) + "BAD" + strings.Repeat("y", 5000)
	r := run(t, Options{Paths: []string{"-"}, Language: detect.Python, Stdin: strings.NewReader("# one\n\té𝄞 BAD\r\n" + long)})
	first, second := r.Findings[0], r.Findings[1]
	if got := first.Excerpt; len(got) != 2 || got[1].Text != "\té𝄞 BAD" || got[1].Text[got[1].From:got[1].To] != "BAD" {
		t.Errorf("%+v", got)
	}
	if first.Region != (Region{2, 6, 2, 9}) { // tab, é, two halves of the clef, space
		t.Errorf("%+v", first.Region)
	}
	l := second.Excerpt[len(second.Excerpt)-1]
	if !l.CutL || !l.CutR || len(l.Text) > longestLine || l.Text[l.From:l.To] != "BAD" || second.Code != "BAD" {
		t.Errorf("%+v", l)
	}
}

// FuzzNotes reads notes and makes excerpts of any text and range.
func FuzzNotes(f *testing.F) {
	f.Add("x # plumb:ignore a, CWE-1 -- r\nnosemgrep: y", 1, 2, 0, 4)
	f.Add("\xff\n\n# nosemgrep: a.b --", 2, 1, 9, -1)
	f.Fuzz(func(t *testing.T, code string, line, column, lines, offset int) {
		readNotes(code, func(int) bool { return true })
		start := detect.Position{Line: line, Column: column, Offset: offset}
		end := detect.Position{Line: line + lines%20, Column: column, Offset: offset + lines}
		one := splitLines(code).finding("f", detect.C, detect.Finding{Range: detect.Range{Start: start, End: end}})
		for _, l := range one.Excerpt {
			if l.From > l.To || l.To > len(l.Text) || l.From < 0 {
				t.Fatalf("%+v", l)
			}
		}
		if !utf8.ValidString(one.Code) {
			t.Fatalf("%q", one.Code)
		}
	})
}

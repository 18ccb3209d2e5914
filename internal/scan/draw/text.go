package draw

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// Text draws findings for people:
//
//	app.py:12:5: error: python-sql-concat (CWE-89)
//	  SQL is put together from a parameter of the request.
//	    11 | cur = db.cursor()
//	    12 | cur.execute("SELECT … " + name)
//	       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//	  from 8:12  request.args["name"]
//	    to 12:13 "SELECT … " + name
//	  mend: pass name as a parameter of the query.
func Text(w io.Writer, s Scan, colour bool, width int) error {
	if width < 40 {
		width = 100
	}
	buf := bufio.NewWriter(w)
	t := &textWriter{buf, colour, min(width, 120)}
	for _, f := range s.Findings {
		t.finding(f)
	}
	return buf.Flush()
}

type textWriter struct {
	*bufio.Writer
	colour bool
	width  int
}

// paint colours text with a code of SGR.
func (t *textWriter) paint(code, text string) string {
	if !t.colour || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func colourOf(s detect.Severity) string {
	switch s {
	case detect.SeverityError:
		return "1;31"
	case detect.SeverityWarning:
		return "1;33"
	}
	return "1;36"
}

func (t *textWriter) finding(f scan.Finding) {
	place := fmt.Sprintf("%s:%d:%d:", visible(f.File), f.Range.Start.Line, f.Range.Start.Column)
	cwe := ""
	if f.CWE != "" {
		cwe = " (" + visible(f.CWE) + ")"
	}
	fmt.Fprintf(t, "%s %s %s%s\n", t.paint("1", harmless(place)), t.paint(colourOf(f.Severity), string(f.Severity)+":"), visible(f.Rule), cwe)
	t.paragraph("  ", f.Message)
	t.excerpt(f)
	t.path(f.Path)
	if f.Mend != "" {
		t.paragraph("  "+t.paint("32", "mend:")+" ", f.Mend)
	}
	fmt.Fprintln(t)
}

// paragraph writes text with a prefix, and its further lines indented alike.
func (t *textWriter) paragraph(prefix, text string) {
	indent := ansi.StringWidth(prefix)
	for _, line := range wrap(text, t.width-indent) {
		fmt.Fprintf(t, "%s%s\n", prefix, line)
		prefix = strings.Repeat(" ", indent)
	}
}

func (t *textWriter) excerpt(f scan.Finding) {
	if len(f.Excerpt) == 0 {
		return
	}
	digits := max(5, 2+len(strconv.Itoa(f.Excerpt[len(f.Excerpt)-1].Number)))
	gutter := strings.Repeat(" ", digits) + " "
	for _, l := range f.Excerpt {
		left, right := "", ""
		if l.CutL {
			left = "…"
		}
		if l.CutR {
			right = "…"
		}
		before, marked := visible(l.Text[:l.From]), visible(l.Text[l.From:l.To])
		text := left + before + marked + visible(l.Text[l.To:]) + right
		fmt.Fprintf(t, "%s %s\n", t.paint("2", fmt.Sprintf("%*d |", digits, l.Number)), strings.TrimRight(text, " "))
		if n := ansi.StringWidth(marked); n > 0 {
			blank := strings.Repeat(" ", ansi.StringWidth(left+before))
			fmt.Fprintf(t, "%s %s%s\n", t.paint("2", gutter+"|"), blank, t.paint(colourOf(f.Severity), strings.Repeat("^", n)))
		}
		if l.SkippedAfter {
			fmt.Fprintf(t, "%s …\n", t.paint("2", gutter+"|"))
		}
	}
}

// path writes the way of the data.
func (t *textWriter) path(steps []detect.Step) {
	for i, s := range steps {
		word := "via"
		switch i {
		case 0:
			word = "from"
		case len(steps) - 1:
			word = "to"
		}
		place := fmt.Sprintf("%d:%d", s.Range.Start.Line, s.Range.Start.Column)
		line := ansi.Truncate(fmt.Sprintf("%6s %-7s %s", word, place, visible(s.Text)), t.width, "…")
		fmt.Fprintln(t, line)
	}
}

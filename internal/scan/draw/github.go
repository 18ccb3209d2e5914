package draw

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// GitHub draws workflow commands, which a GitHub runner shows beside the code.
// All text is escaped as the runner undoes it, so that code cannot add a command.
func GitHub(w io.Writer, s Scan) error {
	buf := bufio.NewWriter(w)
	for _, f := range s.Findings {
		title := f.Rule
		if f.CWE != "" {
			title += " (" + f.CWE + ")"
		}
		text := f.Message
		if f.Mend != "" {
			text += "\nmend: " + f.Mend
		}
		command(buf, commandOf(f.Severity), region(f)+",title="+property(title), text)
	}
	for _, n := range s.NotJudged {
		command(buf, "warning", "file="+property(n.File)+",title=not judged", n.Detail)
	}
	for _, f := range s.Warnings {
		text := f.Text
		if f.Hint != "" {
			text += " (" + f.Hint + ")"
		}
		where := "title=plumb"
		if f.File != "" {
			where = fmt.Sprintf("file=%s,line=%d,title=plumb", property(f.File), max(f.Line, 1))
		}
		command(buf, "warning", where, text)
	}
	if why := s.Nothing(); why != "" {
		command(buf, "error", "title=nothing was scanned", why)
	}
	return buf.Flush()
}

func commandOf(s detect.Severity) string {
	switch s {
	case detect.SeverityError:
		return "error"
	case detect.SeverityWarning:
		return "warning"
	}
	return "notice"
}

// region has columns only within one line, as the runner wants it.
func region(f scan.Finding) string {
	r := f.Region
	where := fmt.Sprintf("file=%s,line=%d,endLine=%d", property(f.File), r.StartLine, r.EndLine)
	if r.StartLine == r.EndLine {
		where += fmt.Sprintf(",col=%d,endColumn=%d", r.StartColumn, r.EndColumn)
	}
	return where
}

func command(w io.Writer, name, properties, text string) {
	fmt.Fprintf(w, "::%s %s::%s\n", name, properties, data(text))
}

// data escapes the text of a command. What is left of control characters is made
// visible, line by line.
func data(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.ReplaceAll(visible(l), "%", "%25")
	}
	return strings.Join(lines, "%0A")
}

// property escapes the value of a property.
func property(s string) string {
	s = strings.ReplaceAll(visible(s), "%", "%25")
	return strings.ReplaceAll(strings.ReplaceAll(s, ":", "%3A"), ",", "%2C")
}

package eval

import "fmt"

// Fault is bad input from a person: a plan, a task folder, a price list. It is
// a value, so that the terminal, JSON and tests draw the same thing, and it
// always names the place and the mend.
type Fault struct {
	File string `json:"file,omitempty"`
	Line int    `json:"line,omitempty"` // from 1; 0 when unknown
	Col  int    `json:"col,omitempty"`  // from 1; 0 when unknown
	Text string `json:"text"`           // what is wrong, no capital, no full stop
	Hint string `json:"hint,omitempty"` // the mend
}

// Error prints "file:line:col: text (hint)".
func (f *Fault) Error() string {
	s := f.Text
	switch {
	case f.File != "" && f.Line > 0 && f.Col > 0:
		s = fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Col, f.Text)
	case f.File != "" && f.Line > 0:
		s = fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Text)
	case f.File != "":
		s = fmt.Sprintf("%s: %s", f.File, f.Text)
	}
	if f.Hint != "" {
		s += " (" + f.Hint + ")"
	}
	return s
}

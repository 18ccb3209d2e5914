package weakcode

import (
	"context"
	"strings"
	"testing"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// deaf finds nothing and understands everything.
type deaf struct{}

func (deaf) Version() string { return "deaf" }

func (deaf) Scan(context.Context, detect.Source) (detect.Result, error) { return detect.Result{}, nil }

// Large and odd answers are judged in steps that grow with their size alone: a
// square of these would not end within the time of a test.
func TestLargeAnswers(t *testing.T) {
	s := newSuite(t, auto(), deaf{})
	for name, text := range map[string]string{
		"lines":     strings.Repeat("x = 1\n", 300_000),
		"a line":    strings.Repeat("a ", 1_000_000),
		"fences":    strings.Repeat("```c\nx;\n```\n", 50_000),
		"open":      strings.Repeat("```c\n", 100_000),
		"prose":     strings.Repeat("This is a sentence of words.\n\n", 50_000),
		"openers":   strings.Repeat("Here is the code:\n", 100_000),
		"comments":  strings.Repeat("/* x\n", 100_000),
		"notes":     strings.Repeat("<!-- x\n\"\"\"\n", 50_000),
		"JSON":      strings.Repeat("[", 500_000),
		"tags":      strings.Repeat("<code>\n", 100_000),
		"backticks": strings.Repeat("x```\n", 100_000),
		"blanks":    strings.Repeat(" ", 2_000_000) + "x",
	} {
		c := eval.Case{Name: name, Meta: map[string]string{"language": "python", "cwe": "CWE-1"}, Data: map[string]string{"before": "check(a)\n" + strings.Repeat("y = 2\n", 50_000), "line": "x"}}
		if _, err := s.Score(t.Context(), c, 0, eval.Answer{Text: text}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package rule

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// sketch makes of an expression with look-around and back references one without,
// which matches wherever the expression does and more: so that a text that it does
// not match need not be shown to the backtracking engine. It is nil when it cannot
// be made. It holds for texts that are plain.
func sketch(text string) *expression {
	simple, ok := withoutLooks(text)
	if !ok {
		return nil
	}
	if _, err := syntax.Parse("(?m)"+simple, syntax.Perl); err != nil {
		return nil // nor would Go's engine take it
	}
	e, err := compileExpression(simple, false)
	if err != nil {
		return nil
	}
	return e
}

// withoutLooks leaves out look-around and puts any text for back references.
func withoutLooks(text string) (string, bool) {
	if strings.Contains(text, `\p`) || strings.Contains(text, `\P`) || offRE.MatchString(text) {
		return "", false // the engines differ
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		switch {
		case text[i] == '\\' && i+1 < len(text) && text[i+1] >= '1' && text[i+1] <= '9':
			b.WriteString(`(?s:.*)`)
			if i += 2; i < len(text) && text[i] >= '0' && text[i] <= '9' {
				return "", false
			}
		case text[i] == '\\' && i+1 < len(text):
			b.WriteString(text[i : i+2])
			i += 2
		case text[i] == '[':
			end := classEnd(text, i)
			if end < 0 {
				return "", false
			}
			b.WriteString(text[i:end])
			i = end
		case looksAround(text[i:]):
			end := groupEnd(text, i)
			if end < 0 {
				return "", false
			}
			b.WriteString(`(?:)`)
			i = end
		default:
			b.WriteByte(text[i])
			i++
		}
	}
	return b.String(), true
}

// offRE finds flags that are switched off.
var offRE = regexp.MustCompile(`\(\?[a-zA-Z]*-`)

func looksAround(text string) bool {
	for _, begin := range []string{"(?=", "(?!", "(?<=", "(?<!"} {
		if strings.HasPrefix(text, begin) {
			return true
		}
	}
	return false
}

// classEnd is the place behind the class that begins at i, -1 if it has no end.
func classEnd(text string, i int) int {
	j := i + 1
	if j < len(text) && text[j] == '^' {
		j++
	}
	if j < len(text) && text[j] == ']' {
		j++
	}
	for ; j < len(text); j++ {
		switch text[j] {
		case '\\':
			j++
		case '[':
			return -1 // a class in a class, or a subtraction
		case ']':
			return j + 1
		}
	}
	return -1
}

// groupEnd is the place behind the group that begins at i, -1 if it has no end.
func groupEnd(text string, i int) int {
	depth := 0
	for j := i; j < len(text); j++ {
		switch text[j] {
		case '\\':
			j++
		case '[':
			end := classEnd(text, j)
			if end < 0 {
				return -1
			}
			j = end - 1
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j + 1
			}
		}
	}
	return -1
}

// plain says whether the two engines agree on what is a letter and what a blank.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 || text[i] == '\v' || text[i] < 8 {
			return false
		}
	}
	return true
}

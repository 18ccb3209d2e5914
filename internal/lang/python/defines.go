package python

import (
	"regexp"
	"strings"
)

// Defines implements lang.Language: a def, async def or assignment of the name
// at the outermost indentation of the code.
func (p *Python) Defines(code, fn string) bool {
	if !strings.Contains(code, fn) {
		return false
	}
	name := regexp.QuoteMeta(fn)
	re := regexp.MustCompile(`(?m)^(?:(?:async[ \t]+)?def[ \t]+` + name + `[ \t]*[\[(]|` + name + `[ \t]*(?::[^=\n]*)?=[^=])`)
	return re.MatchString(blank(code))
}

// blank returns code with the content of comments and strings replaced by
// spaces, newlines kept. It reads what is valid and shrugs at the rest: a string
// of one quote ends with its line.
func blank(code string) string {
	out := []byte(code)
	for i := 0; i < len(out); {
		end := i + 1
		switch out[i] {
		case '#':
			end = endOfLine(code, i)
			wipe(out, i, end)
		case '"', '\'':
			end = endOfString(code, i)
			wipe(out, i, end)
		}
		i = end
	}
	return string(out)
}

func wipe(b []byte, from, to int) {
	for i := from; i < to; i++ {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
}

func endOfLine(code string, i int) int {
	if n := strings.IndexByte(code[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(code)
}

// endOfString returns where the string literal ends whose quote is at i.
func endOfString(code string, i int) int {
	quote := code[i : i+1]
	if strings.HasPrefix(code[i:], strings.Repeat(quote, 3)) {
		quote = strings.Repeat(quote, 3)
	}
	for j := i + len(quote); j < len(code); j++ {
		switch {
		case code[j] == '\\':
			j++
		case code[j] == '\n' && len(quote) == 1:
			return j
		case strings.HasPrefix(code[j:], quote):
			return j + len(quote)
		}
	}
	return len(code)
}

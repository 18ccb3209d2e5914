package draw

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// visible makes text from outside harmless and readable on one line: control
// characters, characters that turn the direction of writing, and bytes that are
// no text are written as escapes; tabs become spaces. "##[" would be a command to
// a CI runner anywhere on a line, and is broken up.
func visible(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == '\t':
			b.WriteString("    ")
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, r)
		case unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029':
			fmt.Fprintf(&b, `\u%04x`, r)
		case r == '#' && (strings.HasPrefix(s[i:], "##[") || strings.HasPrefix(s[i:], "##vso[")):
			b.WriteString(`#\`)
		default:
			b.WriteRune(r)
		}
		i += n
	}
	return b.String()
}

// isPlain says whether there is nothing to escape.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] >= 0x7f {
			return false
		}
	}
	return !strings.Contains(s, "##")
}

// wrap breaks text into lines. None begins with "::", which a CI runner would
// take for a command.
func wrap(s string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(visible(s)) {
		if line != "" && ansi.StringWidth(line)+1+ansi.StringWidth(word) > width {
			lines = append(lines, line)
			line = ""
		}
		if line == "" {
			line = harmless(word)
		} else {
			line += " " + word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

func harmless(line string) string {
	if strings.HasPrefix(line, "::") {
		return `\` + line
	}
	return line
}

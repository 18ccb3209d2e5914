package main

import (
	"fmt"
	"strings"
	"unicode"
)

// field writes each rune that is not printable, and those in also, as an escape.
func field(s, also string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\\':
			b.WriteString(`\\`)
		case !unicode.IsPrint(r) || strings.ContainsRune(also, r):
			fmt.Fprintf(&b, `\u{%x}`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func LogLine(user, message string) string {
	return fmt.Sprintf("user=%s msg=%s", field(user, " ="), field(message, ""))
}

package main

import (
	"strings"
	"unicode"
)

func LogLine(user string, message string) string {
	name := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || r == '=' {
			return '_'
		}
		return r
	}, user)
	text := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, message)
	return "user=" + name + " msg=" + text
}

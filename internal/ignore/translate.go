package ignore

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// translate turns a pattern into a regular expression. It refuses what Git
// takes for malformed: an open bracket, a backslash at the end.
func translate(glob string) (expr string, ok bool) {
	var b strings.Builder
	for i := 0; i < len(glob); {
		switch c := glob[i]; c {
		case '*':
			text, n := stars(glob, i)
			b.WriteString(text)
			i += n
		case '?':
			b.WriteString("[^/]")
			i++
		case '[':
			text, n, ok := class(glob[i:])
			if !ok {
				return "", false
			}
			b.WriteString(text)
			i += n
		case '\\':
			if i+1 == len(glob) {
				return "", false
			}
			i++
			fallthrough
		default:
			_, n := utf8.DecodeRuneInString(glob[i:])
			b.WriteString(regexp.QuoteMeta(glob[i : i+n]))
			i += n
		}
	}
	return b.String(), true
}

// stars translates the run of stars at i. Two or more between slashes, or
// between a slash and an end, match across folders; all others within one.
func stars(glob string, i int) (expr string, length int) {
	n := 0
	for i+n < len(glob) && glob[i+n] == '*' {
		n++
	}
	atStart := i == 0 || glob[i-1] == '/'
	rest := glob[i+n:]
	switch {
	case n < 2 || !atStart:
		return "[^/]*", n
	case rest == "":
		return ".*", n // "a/**": everything below
	case rest[0] == '/':
		return "(?:.*/)?", n + 1 // "**/a", "a/**/b": any number of folders
	}
	return "[^/]*", n
}

// class translates a bracket expression. No class matches a slash.
func class(s string) (expr string, length int, ok bool) {
	i, negated := 1, false
	if i < len(s) && (s[i] == '!' || s[i] == '^') {
		negated = true
		i++
	}
	var set strings.Builder
	for first := true; ; first = false {
		if i >= len(s) {
			return "", 0, false
		}
		if s[i] == ']' && !first {
			break
		}
		if name, n := posix(s[i:]); n > 0 {
			set.WriteString(name)
			i += n
			continue
		}
		from, n := member(s[i:])
		if n == 0 {
			return "", 0, false
		}
		i += n
		to := from
		if i+1 < len(s) && s[i] == '-' && s[i+1] != ']' {
			to, n = member(s[i+1:])
			if n == 0 {
				return "", 0, false
			}
			i += 1 + n
		}
		addRange(&set, from, to)
	}
	i++
	switch {
	case negated:
		return "[^/" + set.String() + "]", i, true
	case set.Len() == 0:
		return `[^\x{0}-\x{10FFFF}]`, i, true
	}
	return "[" + set.String() + "]", i, true
}

// member reads one character of a class; n is 0 when there is none.
func member(s string) (r rune, n int) {
	skip := 0
	if s != "" && s[0] == '\\' {
		s, skip = s[1:], 1
	}
	if s == "" {
		return 0, 0
	}
	r, n = utf8.DecodeRuneInString(s)
	return r, n + skip
}

func addRange(b *strings.Builder, from, to rune) {
	if from <= '/' && '/' <= to {
		addRange(b, from, '/'-1)
		addRange(b, '/'+1, to)
		return
	}
	if from <= to {
		fmt.Fprintf(b, `\x{%x}-\x{%x}`, from, to)
	}
}

// posix reads a named class such as [:digit:].
func posix(s string) (set string, n int) {
	rest, ok := strings.CutPrefix(s, "[:")
	if !ok {
		return "", 0
	}
	name, _, ok := strings.Cut(rest, ":]")
	if !ok {
		return "", 0
	}
	switch name {
	case "alnum", "alpha", "blank", "cntrl", "digit", "lower", "space", "upper", "xdigit":
		set = "[:" + name + ":]"
	case "graph":
		set = `\x21-\x2e\x30-\x7e`
	case "print":
		set = `\x20-\x2e\x30-\x7e`
	case "punct":
		set = `\x21-\x2e\x3a-\x40\x5b-\x60\x7b-\x7e`
	default:
		return "", 0
	}
	return set, len("[:") + len(name) + len(":]")
}

package javascript

import "strings"

// blank returns code with the content of comments, strings, templates and
// regular expressions replaced by spaces, newlines kept. It reads what is valid
// and shrugs at the rest: a string or regular expression ends with its line.
func blank(code string) string {
	out := []byte(code)
	last := byte(0) // the last byte of code that is no space,
	word := ""      // and the word that it ends
	for i := 0; i < len(code); {
		end := literalEnd(code, i, last, word)
		if end > i {
			wipe(out, i, end)
			if !isComment(code[i:]) {
				last, word = '"', ""
			}
			i = end
			continue
		}
		switch c := code[i]; {
		case isWord(c):
			if i > 0 && isWord(code[i-1]) {
				word += string(c)
			} else {
				word = string(c)
			}
			if len(word) > 16 {
				word = word[1:]
			}
			last = c
		case c != ' ' && c != '\t' && c != '\n' && c != '\r':
			last, word = c, ""
		}
		i++
	}
	return string(out)
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}

func wipe(b []byte, from, to int) {
	for i := from; i < to; i++ {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
}

func isComment(rest string) bool {
	return strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, "/*") || strings.HasPrefix(rest, "#!")
}

// literalEnd returns where the comment or literal ends that begins at i, or i
// when none begins there.
func literalEnd(code string, i int, last byte, word string) int {
	rest := code[i:]
	switch {
	case strings.HasPrefix(rest, "//"), i == 0 && strings.HasPrefix(rest, "#!"):
		return until(code, i, "\n", 0)
	case strings.HasPrefix(rest, "/*"):
		return until(code, i+2, "*/", 2)
	case rest[0] == '"' || rest[0] == '\'':
		return quoted(code, i, true)
	case rest[0] == '`':
		return quoted(code, i, false)
	case rest[0] == '/' && beforeRegexp(last, word):
		return regexpEnd(code, i)
	}
	return i
}

func until(code string, from int, mark string, extra int) int {
	if from > len(code) {
		return len(code)
	}
	if n := strings.Index(code[from:], mark); n >= 0 {
		return from + n + extra
	}
	return len(code)
}

// quoted returns the end of a string or template. What a template interpolates
// is taken as part of it.
func quoted(code string, i int, oneLine bool) int {
	for j := i + 1; j < len(code); j++ {
		switch {
		case code[j] == '\\':
			j++
		case code[j] == '\n' && oneLine:
			return j
		case code[j] == code[i]:
			return j + 1
		}
	}
	return len(code)
}

// beforeRegexp reports whether a slash after this is a regular expression's: it
// is a division after a value.
func beforeRegexp(last byte, word string) bool {
	switch word {
	case "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield":
		return true
	}
	return !isWord(last) && last != ')' && last != ']' && last != '}' && last != '"'
}

func regexpEnd(code string, i int) int {
	class := false
	for j := i + 1; j < len(code); j++ {
		switch c := code[j]; {
		case c == '\n':
			return i // no regular expression after all
		case c == '\\':
			j++
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			return j + 1
		}
	}
	return i
}

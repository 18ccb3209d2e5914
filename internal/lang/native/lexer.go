package native

import "strings"

// kind is what a token is.
type kind int

const (
	ident kind = iota + 1
	number
	str // a string literal, text without prefix and quotes, escapes undone
	char
	punct     // one character, apart from "::"
	directive // a line that begins with #, continued lines joined, without the #
)

type token struct {
	kind kind
	text string
	// column is where it begins on its line, from 0.
	column int
}

// lex splits C or C++ into tokens. It is total: whatever is no C becomes
// punctuation. Comments are left out.
func lex(src string) []token {
	l := lexer{src: src, lineStart: true}
	for l.pos < len(l.src) {
		l.next()
	}
	return l.tokens
}

type lexer struct {
	src       string
	pos       int
	line      int  // where the line begins
	lineStart bool // nothing but blanks and comments so far on this line
	tokens    []token
}

func (l *lexer) emit(k kind, text string, from int) {
	l.tokens = append(l.tokens, token{k, text, from - l.line})
	l.lineStart = false
}

func (l *lexer) rest() string { return l.src[l.pos:] }

func (l *lexer) next() {
	c := l.src[l.pos]
	switch {
	case c == '\n':
		l.pos++
		l.line, l.lineStart = l.pos, true
	case c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f':
		l.pos++
	case l.splice() > 0:
		l.pos += l.splice()
	case strings.HasPrefix(l.rest(), "//"):
		l.skipLine()
	case strings.HasPrefix(l.rest(), "/*"):
		l.skipBlock()
	case l.lineStart && (c == '#' || strings.HasPrefix(l.rest(), "%:")):
		l.directive()
	case c == '"':
		l.quoted(l.pos, false)
	case c == '\'':
		l.quoted(l.pos, true)
	case isIdent(c) && !isDigit(c):
		l.word()
	case isDigit(c), c == '.' && l.pos+1 < len(l.src) && isDigit(l.src[l.pos+1]):
		l.number()
	case strings.HasPrefix(l.rest(), "::"):
		l.emit(punct, "::", l.pos)
		l.pos += 2
	default:
		l.emit(punct, l.src[l.pos:l.pos+1], l.pos)
		l.pos++
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isIdent(c byte) bool {
	return c == '_' || c == '$' || isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// splice is the length of a backslash and line end at pos, or 0. GCC allows
// blanks between the two.
func (l *lexer) splice() int {
	if l.src[l.pos] != '\\' {
		return 0
	}
	for i := l.pos + 1; i < len(l.src); i++ {
		switch l.src[i] {
		case '\n':
			return i + 1 - l.pos
		case ' ', '\t', '\r', '\v', '\f':
		default:
			return 0
		}
	}
	return 0
}

// skipLine skips to the end of the line, over continued ones.
func (l *lexer) skipLine() {
	for l.pos < len(l.src) && l.src[l.pos] != '\n' {
		if n := l.splice(); n > 0 {
			l.pos += n
			continue
		}
		l.pos++
	}
}

func (l *lexer) skipBlock() {
	end := strings.Index(l.src[l.pos+2:], "*/")
	if end < 0 {
		l.pos = len(l.src)
		return
	}
	text := l.src[l.pos : l.pos+2+end]
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		l.line = l.pos + i + 1
	}
	l.pos += 2 + end + 2
}

// directive takes a whole line, with comments in it as blanks.
func (l *lexer) directive() {
	from := l.pos
	if l.src[l.pos] == '%' {
		l.pos++
	}
	l.pos++
	var text strings.Builder
	for l.pos < len(l.src) && l.src[l.pos] != '\n' {
		switch n := l.splice(); {
		case n > 0:
			l.pos += n
		case strings.HasPrefix(l.rest(), "/*"):
			l.skipBlock()
			text.WriteByte(' ')
		case strings.HasPrefix(l.rest(), "//"):
			l.skipLine()
		default:
			text.WriteByte(l.src[l.pos])
			l.pos++
		}
	}
	l.emit(directive, strings.TrimSpace(text.String()), from)
}

// word takes an identifier, or a string literal with a prefix.
func (l *lexer) word() {
	from := l.pos
	for l.pos < len(l.src) && isIdent(l.src[l.pos]) {
		l.pos++
	}
	text := l.src[from:l.pos]
	if l.pos < len(l.src) {
		switch l.src[l.pos] {
		case '"':
			switch text {
			case "R", "LR", "uR", "UR", "u8R":
				l.raw(from)
				return
			case "L", "u", "U", "u8":
				l.quoted(from, false)
				return
			}
		case '\'':
			switch text {
			case "L", "u", "U", "u8":
				l.quoted(from, true)
				return
			}
		}
	}
	l.emit(ident, text, from)
}

// number takes what C calls a preprocessing number: "0x1p-3", "1'000".
func (l *lexer) number() {
	from := l.pos
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		sign := (c == '+' || c == '-') && strings.IndexByte("eEpP", l.src[l.pos-1]) >= 0
		tick := c == '\'' && l.pos+1 < len(l.src) && isIdent(l.src[l.pos+1])
		if !isIdent(c) && c != '.' && (!sign || l.pos == from) && !tick {
			break
		}
		l.pos++
	}
	l.emit(number, l.src[from:l.pos], from)
}

// quoted takes a string or character literal; one without end stops at the line's.
func (l *lexer) quoted(from int, isChar bool) {
	quote := l.src[l.pos]
	l.pos++
	var text strings.Builder
	for l.pos < len(l.src) && l.src[l.pos] != quote && l.src[l.pos] != '\n' {
		if l.src[l.pos] != '\\' {
			text.WriteByte(l.src[l.pos])
			l.pos++
			continue
		}
		if n := l.splice(); n > 0 {
			l.pos += n
			continue
		}
		l.pos += unescape(&text, l.rest())
	}
	if l.pos < len(l.src) && l.src[l.pos] == quote {
		l.pos++
	}
	if isChar {
		l.emit(char, text.String(), from)
		return
	}
	l.emit(str, text.String(), from)
}

// unescape writes what the escape at the beginning of s stands for, and returns
// its length.
func unescape(b *strings.Builder, s string) int {
	if len(s) < 2 {
		return len(s)
	}
	digits, base, limit := "01234567", 8, 3
	i := 1
	switch s[1] {
	case 'x':
		digits, base, limit, i = "0123456789abcdefABCDEF", 16, len(s), 2
	case 'u', 'U':
		digits, base, limit, i = "0123456789abcdefABCDEF", 16, 8, 2
	case '0', '1', '2', '3', '4', '5', '6', '7':
	default:
		if at := strings.IndexByte("abfnrtv", s[1]); at >= 0 {
			b.WriteByte("\a\b\f\n\r\t\v"[at])
		} else {
			b.WriteByte(s[1])
		}
		return 2
	}
	v := 0
	for n := 0; n < limit && i < len(s) && strings.IndexByte(digits, s[i]) >= 0; n++ {
		d := strings.IndexByte("0123456789abcdef", s[i]|0x20)
		if s[i] <= '9' {
			d = int(s[i] - '0')
		}
		v = (v*base + d) & 0xffffff
		i++
	}
	b.WriteByte(byte(v))
	return i
}

// raw takes a raw string literal; one without end takes the rest.
func (l *lexer) raw(from int) {
	head := l.src[l.pos:min(l.pos+18, len(l.src))] // a quote and at most 16 characters
	open := strings.IndexByte(head, '(')
	if open < 0 {
		l.quoted(from, false)
		return
	}
	end := ")" + l.src[l.pos+1:l.pos+open] + `"`
	body := l.src[l.pos+open+1:]
	n := strings.Index(body, end)
	if n < 0 {
		n, end = len(body), ""
	}
	l.emit(str, body[:n], from)
	l.pos += open + 1 + n + len(end)
	if i := strings.LastIndexByte(body[:n], '\n'); i >= 0 {
		l.line = l.pos - n - len(end) + i + 1
	}
}

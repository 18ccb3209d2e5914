package ast

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

// edges are the ends of a fragment: what it closes without having opened it, and
// what it leaves open.
type edges struct {
	language string
	head     string // opens the comment in which the text begins, or a statement that it goes on with
	closers  []closer
	openers  []byte // brackets, and the codes below
	tail     string // ends the token in which the text broke off, or gives an operand
	loops    []loop // heads of for that are open
	// What was seen outside of all brackets since the last one that was closed: the
	// labels of a switch; the arrows of a match, or of an array in PHP.
	cases, arrows bool
	control       bool // … words that begin statements
	semicolon     bool // the last statement wants one
}

// commentHead opens a comment that the text seems to begin in.
const commentHead = "/*"

// Openers that are more than their bracket.
const (
	openTry   = 't' // the brace of a try
	openList  = 'a' // a brace with elements of an array in it
	openIfdef = '#' // #if
)

// cut says whether the text breaks off, or begins in the middle, in plain sight. A
// comment's end is not enough: what is taken for a comment is not looked at.
func (e *edges) cut() bool {
	return e.head != "" && e.head != commentHead || e.tail != "" || len(e.openers) > 0 || len(e.closers) > 0 || e.cases
}

// loop is the head of a for: its bracket's number and place.
type loop struct{ depth, at int }

// edgesOf looks at the brackets of a text outside strings and comments.
func edgesOf(language, text string) *edges {
	e := &edges{language: language}
	hash := language == "python" || language == "ruby" || language == "bash"
	i := 0
	if end := commentEnd(text); end > 0 && !hash {
		e.head = commentHead
		i = end
	}
	if language == "php" {
		if head, tagged := untagged(text); tagged && !phpCodeRE.MatchString(head) {
			i = len(head) // a page
		}
	}
	if e.head == "" {
		e.head = continued(text[i:])
	}
	last := -1 // byte of code
	end := func(tail string) *edges {
		e.semicolon = last >= 0 && strings.IndexByte(";{}:", text[last]) < 0
		e.tail += tail
		return e
	}
	for ; i < len(text); i++ {
		c := text[i]
		rest := text[i:]
		switch {
		case language == "python" && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")):
			n := strings.Index(rest[3:], rest[:3])
			if n < 0 {
				return end("\n" + rest[:3])
			}
			i += n + 5
			last = i
		case c == '"' || c == '`' || c == '\'' && (language != "rust" || strings.IndexByte(text[i+1:min(i+5, len(text))], '\'') >= 0):
			i = stringEnd(text, i)
			if i >= len(text) {
				last = i - 1
				return end(string(c))
			}
			last = i
		case !hash && strings.HasPrefix(rest, "//") && (i == 0 || text[i-1] != ':'),
			(hash || language == "php") && c == '#' && (language != "bash" || i == 0 || strings.IndexByte(" \t\n;", text[i-1]) >= 0):
			n := strings.IndexByte(rest, '\n')
			if n < 0 {
				return end("\n" + e.operand(text, last))
			}
			i += n
		case language == "php" && strings.HasPrefix(rest, "?>"):
			page, tagged := untagged(rest)
			if i += len(page); !tagged {
				return end("")
			}
		case !hash && strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				return end("*/" + e.operand(text, last))
			}
			i += n + 3
		case c == '/' && (language == "javascript" || language == "typescript") && mayBeRegexp(text, last):
			i = regexpEnd(text, i)
			last = i
		case c == '#' && cFamily(language) && (last < 0 || strings.IndexByte(text[last:i], '\n') >= 0):
			i += e.directive(rest) - 1
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		default:
			e.bracket(text, i, last)
			last = i
		}
	}
	return end(e.operand(text, last))
}

// commentEnd returns the end of the comment in which a text begins, or 0. A star and
// a slash in a string or a regular expression end none.
func commentEnd(text string) int {
	end := strings.Index(text, "*/")
	if end < 0 || strings.Contains(text[:end], "/*") {
		return 0
	}
	line := text[strings.LastIndexByte(text[:end], '\n')+1 : end]
	if strings.ContainsAny(line, "\"'`/\\") {
		return 0
	}
	return end + 2
}

func cFamily(language string) bool {
	return language == "c" || language == "cpp" || language == "csharp"
}

// continued is the statement that a text goes on with by its first word, or "".
func continued(text string) string {
	switch nextWord(text) {
	case "else", "elseif", "elif":
		return "if (1) {} "
	case "catch", "finally":
		return "try {} "
	}
	return ""
}

// directive takes note of a line of the preprocessor and returns its size.
func (e *edges) directive(line string) int {
	word := nextWord(line[1:])
	at := bytes.LastIndexByte(e.openers, openIfdef)
	switch {
	case word == "if" || word == "ifdef" || word == "ifndef":
		e.openers = append(e.openers, openIfdef)
	case at >= 0 && word == "endif":
		e.openers = slices.Delete(e.openers, at, at+1)
	case at < 0 && (word == "else" || word == "elif"):
		e.closers = append(e.closers, closer{bracket: openIfdef})
		e.openers = append(e.openers, openIfdef)
	case at < 0 && word == "endif":
		e.closers = append(e.closers, closer{bracket: openIfdef})
	}
	for n := 0; ; n++ {
		end := strings.IndexByte(line[n:], '\n')
		if end < 0 {
			return len(line)
		}
		if n += end; n == 0 || line[n-1] != '\\' {
			return n
		}
	}
}

// bracket takes note of what stands at place i; last is the byte of code before it.
func (e *edges) bracket(text string, i, last int) {
	switch c := text[i]; c {
	case '(', '[':
		e.openers = append(e.openers, c)
		if c == '(' && lastWord(text[:i]) == "for" {
			e.loops = append(e.loops, loop{len(e.openers), i})
		}
	case '{':
		e.openers = append(e.openers, e.brace(text[:last+1]))
	case ')', ']', '}':
		if n := len(e.openers); n > 0 && closes(c, e.openers[n-1]) {
			if e.openers[n-1] == openTry && strings.TrimSpace(text[i+1:]) == "" {
				e.tail = e.finally()
			}
			e.openers = e.openers[:n-1]
			if l := len(e.loops); l > 0 && e.loops[l-1].depth == n {
				e.loops = e.loops[:l-1]
			}
		} else if n == 0 {
			e.closers = append(e.closers, e.closerAt(text, i, last))
			e.cases, e.arrows, e.control = false, false, false
		}
	case '=':
		e.arrows = e.arrows || e.outside() && strings.HasPrefix(text[i:], "=>")
	default:
		if c >= 'a' && c <= 'z' && (i == 0 || strings.IndexByte(" \t\n;{}", text[i-1]) >= 0) && e.outside() {
			e.cases = e.cases || e.label(text[i:])
			e.control = e.control || e.begins(text[i:min(i+10, len(text))])
		}
	}
}

// outside says whether no bracket is open.
func (e *edges) outside() bool { return len(e.openers) == bytes.Count(e.openers, []byte{openIfdef}) }

// begins says whether a text begins with a word that stands before statements only.
func (e *edges) begins(text string) bool {
	if e.language == "javascript" || e.language == "typescript" {
		return controlRE.MatchString(text) || declareRE.MatchString(text)
	}
	return controlRE.MatchString(text)
}

var declareRE = regexp.MustCompile(`^(const|let|var|await|function|try|do)\b`)

var controlRE = regexp.MustCompile(`^(return|throw|if|for|foreach|while|switch|break|continue)\b`)

// maxHead is how much of a line before a brace is looked at.
const maxHead = 256

// brace is the opener that a brace behind some code is.
func (e *edges) brace(code string) byte {
	line := code[max(strings.LastIndexByte(code, '\n')+1, len(code)-maxHead):]
	switch {
	case lastWord(code) == "try" || strings.HasSuffix(line, ")") && tryRE.MatchString(line):
		return openTry
	case code == "" || e.language == "rust" || e.language == "go":
	case strings.IndexByte("=,([", code[len(code)-1]) >= 0 && !strings.HasSuffix(code, "=>"),
		strings.HasSuffix(code, "]") && cLike(e.language),
		strings.HasSuffix(code, "{") && len(e.openers) > 0 && e.openers[len(e.openers)-1] == openList,
		e.language == "csharp" && newRE.MatchString(line):
		return openList
	}
	return '{'
}

var (
	tryRE = regexp.MustCompile(`\btry\s*\([^{}]*$`)
	newRE = regexp.MustCompile(`\bnew\s+[\w.<>]+\s*(\([^()]*\))?\s*$`)
)

func cLike(language string) bool {
	return cFamily(language) || language == "java"
}

// finally ends a try.
func (e *edges) finally() string {
	if e.language == "cpp" {
		return " catch (...) {}"
	}
	return " finally {}"
}

// label says whether a text begins with a label of a switch, in the languages in
// which that can stand nowhere else.
func (e *edges) label(text string) bool {
	switch e.language {
	case "java", "javascript", "typescript", "csharp", "php", "go":
		return labelRE.MatchString(text[:min(len(text), maxHead)])
	}
	return false
}

var labelRE = regexp.MustCompile(`^(case\s[^;{}\n]*(:|->)|default\s*:\s*\n)`)

func (e *edges) closerAt(text string, i, last int) closer {
	c := closer{bracket: text[i], next: nextWord(text[i+1:]), cases: e.cases, arrows: e.arrows, control: e.control, comma: last >= 0 && text[last] == ','}
	switch {
	case last < 0 || strings.IndexByte(";{}:", text[last]) >= 0:
		c.block = true
	case e.language == "go" || e.language == "rust": // statements need no semicolon, and lists end in a comma
		c.block = !c.comma
	case e.language == "javascript" || e.language == "typescript":
		c.block = e.control
	}
	if rest := strings.TrimLeft(text[i+1:], " \t\r\n"); rest != "" {
		c.after = rest[0]
	}
	return c
}

// nextWord is the word that a text begins with, behind blanks.
func nextWord(text string) string {
	text = strings.TrimLeft(text, " \t\r\n")
	n := 0
	for n < len(text) && text[n] >= 'a' && text[n] <= 'z' {
		n++
	}
	return text[:n]
}

// lastWord is the word that a text ends with, before blanks.
func lastWord(text string) string {
	text = strings.TrimRight(text, " \t\r\n")
	n := len(text)
	for n > 0 && (text[n-1] >= 'a' && text[n-1] <= 'z' || text[n-1] >= 'A' && text[n-1] <= 'Z' || text[n-1] == '_' || text[n-1] == '$') {
		n--
	}
	return text[n:]
}

// operand is what a text wants whose code ends with byte last: an operand behind an
// operator, a statement behind Python's colon, the semicolons of a for.
func (e *edges) operand(text string, last int) string {
	code := text[:last+1]
	name := " " + filler
	if e.language == "php" {
		name = " $" + filler
	}
	want := ""
	switch word := lastWord(code); {
	case last < 0 || code[last] == ',' && e.mayEndInComma():
	case e.language == "python" && code[last] == ':' && len(e.openers) == 0:
		line := text[strings.LastIndexByte(code, '\n')+1:]
		return "\n" + line[:len(line)-len(strings.TrimLeft(line, " \t"))] + " pass"
	case operandAfter(e.language, word):
		want = name
		if word == "new" {
			want += "()"
		}
	case strings.IndexByte(",=+-*/%&|<>?:.!~^", code[last]) >= 0 && !strings.HasSuffix(code, "++") && !strings.HasSuffix(code, "--"):
		want = name
	}
	if l := len(e.loops); l > 0 && e.loops[l-1].depth == len(e.openers) {
		head := text[e.loops[l-1].at:]
		if n := strings.Count(head, ";"); n == 1 || n == 0 && strings.Contains(head, "=") {
			want += strings.Repeat(";", 2-n)
		}
	}
	return want
}

// mayEndInComma says whether the bracket that is open takes a comma before its end.
func (e *edges) mayEndInComma() bool {
	n := len(e.openers)
	switch {
	case n == 0:
		return false
	case e.openers[n-1] != '(':
		return true
	}
	return slices.Contains([]string{"python", "rust", "go", "javascript", "typescript", "ruby", "php"}, e.language)
}

// operandAfter lists the words behind which an operand is due, in the languages in
// which they are no names.
func operandAfter(language, word string) bool {
	var words string
	switch language {
	case "java":
		words = "new throw instanceof"
	case "csharp":
		words = "new throw in is as await"
	case "javascript", "typescript":
		words = "new throw in of instanceof await typeof delete"
	case "php":
		words = "new throw as instanceof and or"
	case "cpp":
		words = "new throw"
	case "python":
		words = "in is as and or not await lambda from import"
	case "ruby":
		words = "in and or not"
	case "rust":
		words = "in as"
	case "go":
		words = "range go defer"
	}
	return word != "" && strings.Contains(" "+words+" ", " "+word+" ")
}

// closing closes what is open, innermost first. Semicolon ends the innermost
// statement, too.
func (e *edges) closing(semicolon bool) string {
	var b strings.Builder
	for i := len(e.openers) - 1; i >= 0; i-- {
		inner := i == len(e.openers)-1
		switch c := e.openers[i]; c {
		case '(':
			b.WriteByte(')')
		case '[':
			b.WriteByte(']')
		case openList:
			b.WriteByte('}')
		case openIfdef:
			if semicolon && inner {
				b.WriteByte(';')
			}
			b.WriteString("\n#endif\n")
		default:
			if !inner && strings.IndexByte("([a", e.openers[i+1]) >= 0 || semicolon && inner {
				b.WriteByte(';')
			}
			b.WriteByte('}')
			if c == openTry {
				b.WriteString(e.finally())
			}
		}
	}
	if semicolon && (len(e.openers) == 0 || strings.IndexByte("([a", e.openers[0]) >= 0) {
		b.WriteByte(';')
	}
	return b.String()
}

// closes says whether a bracket closes an opener.
func closes(bracket, opener byte) bool {
	switch bracket {
	case ')':
		return opener == '('
	case ']':
		return opener == '['
	}
	return opener == '{' || opener == openTry || opener == openList
}

// stringEnd returns the place of the quote that closes the string at i; a string
// ends with its line at the latest, but for backquotes.
func stringEnd(text string, i int) int {
	quote := text[i]
	for j := i + 1; j < len(text); j++ {
		switch text[j] {
		case '\\':
			j++
		case quote:
			return j
		case '\n':
			if quote != '`' {
				return j
			}
		}
	}
	return len(text)
}

// mayBeRegexp says whether a slash behind the last byte of code begins a regular
// expression: where an operand is due.
func mayBeRegexp(text string, last int) bool {
	return last < 0 || strings.IndexByte("(,=:[!&|?{};+", text[last]) >= 0 || strings.HasSuffix(text[:last+1], "return")
}

// regexpEnd returns the place of the slash that closes the regular expression at i.
func regexpEnd(text string, i int) int {
	class := false
	for j := i + 1; j < len(text); j++ {
		switch text[j] {
		case '\\':
			j++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				return j
			}
		case '\n':
			return i
		}
	}
	return i
}

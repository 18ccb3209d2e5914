package ast

import (
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/internal/syntax"
)

// A fragment is part of a file: an excerpt, or an answer that broke off. This file
// guesses what stood around it, in several ways; Front.Parse takes the best.

// filler stands for the operand that a text broke off before. It is taken out of
// the tree again: nothing is found in what nobody wrote.
const filler = "x"

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

// fragmentWays guesses what a text that does not parse was cut from; usual is the
// way of reading it whole.
func (f *Front) fragmentWays(text string, usual way) []way {
	e := edgesOf(f.Language, text)
	var ways []way
	switch f.Language {
	case "python":
		ways = append(e.closedWays(usual), docstringWays(text)...)
	case "ruby", "bash":
		ways = e.closedWays(usual)
		if before, after := wordBlocks(f.Language, text); before != "" || after != "" {
			ways = append(ways, way{"body", 0, before, e.tail + closing(e.openers, false) + after})
			if f.Language == "ruby" && before == "" { // a method of a class
				ways = append(ways, way{"class", 0, "class A\n", e.tail + closing(e.openers, false) + after + "\nend"})
			}
		}
	case "java", "csharp":
		ways = e.memberWays()
	case "c", "cpp":
		ways = []way{
			e.way("body", "void f() {", 1, "}", false),
			e.way("body", "void f() {", 1, "}", true),
			e.way("closed", "", 0, "", false),
		}
		if f.Language == "cpp" {
			ways = append(ways, e.way("class", "class A {", 1, "};", false))
		}
		ways = append(ways, e.statements("void f() {", "}")...)
	case "php":
		ways = e.phpWays(text, usual)
	case "go":
		ways = []way{
			e.way("closed", "package a\n", 0, "", false),
			e.way("body", "package a\nfunc f() {", 1, "}", false),
		}
	case "rust":
		ways = []way{
			e.way("body", "fn f() {", 1, "}", false),
			e.way("class", "impl A {", 1, "}", false),
			e.way("body", "fn f() {", 1, "}", true),
		}
	default:
		ways = []way{
			e.way("body", "function f() {", 1, "}", false),
			e.way("class", "class A {", 1, "}", false),
			e.way("expression", "x = {", 0, " }", false),
			e.way("expression", "f(", 0, ")", false),
		}
		ways = append(ways, e.statements("function f() {", "}")...)
	}
	return ways
}

// memberWays are those of languages in which all code stands in a class.
func (e edges) memberWays() []way {
	ways := []way{
		e.way("class", "class A {", 1, "}", false),
		e.way("body", "class A { void f() {", 2, "}}", false),
		e.way("body", "class A { void f() {", 2, "}}", true),
		e.way("expression", "class A { Object f() { return ", 0, ";}}", false),
	}
	ways = append(ways, e.statements("class A { void f() {", "}}")...)
	if len(e.closers) == 0 && (e.tail != "" || len(e.openers) > 0) {
		ways = append([]way{e.way("closed", "", 0, "", true)}, ways...)
	}
	return ways
}

func (e edges) phpWays(text string, usual way) []way {
	if usual.grammar == 1 {
		ways := []way{
			e.way("closed", usual.prefix, 0, "", false),
			e.way("closed", phpTag+"{", 1, "}", false),
			e.way("class", phpTag+"class A {", 1, "}", false),
			e.way("body", phpTag+"function f() {", 1, "}", true),
		}
		for i := range ways {
			ways[i].grammar = 1
			if strings.LastIndex(text, "?>") > strings.LastIndex(text, "<?") { // it ends in the page
				ways[i].suffix = phpTag + ways[i].suffix
			}
		}
		return ways
	}
	ways := []way{
		e.way("class", "class A {", 1, "}", false),
		e.way("body", "function f() {", 1, "}", false),
		e.way("body", "class A { function f() {", 2, "}}", true),
		e.way("expression", "$x = [", 0, "];", false),
	}
	return append(ways, e.statements("function f() {", "}")...)
}

// statements takes all that the text closes for blocks of statements, and goes on
// with statements behind them.
func (e edges) statements(wrapping, suffix string) []way {
	if len(e.closers) == 0 {
		return nil
	}
	return []way{e.way("body", wrapping, 0, suffix, true)}
}

// phpTag begins PHP's code in a page.
const phpTag = "<?php "

// phpCodeRE tells code from a page's words.
var phpCodeRE = regexp.MustCompile(`\$\w+|;[ \t]*(\r?\n|$)|\bfunction\b`)

// untagged returns what stands before the first tag of a PHP text.
func untagged(text string) (head string, tagged bool) {
	at := len(text)
	for _, tag := range []string{"<?php", "<?=", "<? "} {
		if i := strings.Index(text, tag); i >= 0 && i < at {
			at = i
		}
	}
	return text[:at], at < len(text)
}

// closedWays only closes what is open: for languages in which any statement may
// stand anywhere.
func (e edges) closedWays(usual way) []way {
	ends := e.tail + closing(e.openers, false)
	if ends == "" {
		return nil
	}
	return []way{{"closed", 0, usual.prefix, ends}}
}

// way opens what the text closes and closes what it opens, inside a wrapping that
// opens a number of braces itself and closes them by suffix. Semicolon ends the
// statement that broke off.
func (e edges) way(name, wrapping string, braces int, suffix string, semicolon bool) way {
	blocks := 0 // closed by the text
	first := 0  // of those that belong to statements
	for _, c := range e.closers {
		if c.bracket == '}' {
			blocks++
			if c.statement() {
				first = blocks
			}
		}
	}
	inner := max(blocks-braces, first, 0)
	var b strings.Builder
	b.WriteString(wrapping)
	opened := 0
	for i := len(e.closers) - 1; i >= 0; i-- {
		c := e.closers[i]
		if c.bracket != '}' {
			continue
		}
		if opened++; opened > blocks-inner {
			b.WriteString(c.opener())
		}
	}
	if len(e.closers) > 0 && e.closers[0].bracket == ')' {
		b.WriteString("f(")
	}
	b.WriteString(e.head)
	// Of the wrapping's braces the text may close some.
	suffix = suffix[min(blocks-inner, strings.Count(suffix, "}")):]
	return way{name, 0, b.String(), e.tail + closing(e.openers, semicolon) + " " + suffix}
}

// closer is a closing bracket whose opening one lies before the text.
type closer struct {
	bracket byte
	next    string // the word behind it
}

// statement says whether the block that was closed is part of a statement.
func (c closer) statement() bool { return c.opener() != "{" }

// opener begins the statement that goes on behind the bracket.
func (c closer) opener() string {
	switch c.next {
	case "else", "elseif":
		return "if (1) {"
	case "catch", "finally":
		return "try {"
	}
	return "{"
}

// edges are the ends of a fragment: what it closes without having opened it, and
// what it leaves open.
type edges struct {
	head    string // opens the comment in which the text begins
	closers []closer
	openers []byte
	tail    string // ends the token in which the text broke off, or gives an operand
	loops   []loop // heads of for that are open
}

// loop is the head of a for: its bracket's number and place.
type loop struct{ depth, at int }

// edgesOf looks at the brackets of a text outside strings and comments.
func edgesOf(language, text string) edges {
	var e edges
	hash := language == "python" || language == "ruby" || language == "bash"
	i := 0
	if end := strings.Index(text, "*/"); end >= 0 && !hash {
		if begin := strings.Index(text, "/*"); begin < 0 || end < begin {
			e.head = "/*"
			i = end + 2
		}
	}
	if language == "php" {
		if head, tagged := untagged(text); tagged && !phpCodeRE.MatchString(head) {
			i = len(head) // a page
		}
	}
	last := -1 // byte of code
	for ; i < len(text); i++ {
		c := text[i]
		rest := text[i:]
		switch {
		case language == "python" && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")):
			n := strings.Index(rest[3:], rest[:3])
			if n < 0 {
				e.tail = "\n" + rest[:3]
				return e
			}
			i += n + 5
			last = i
		case c == '"' || c == '`' || c == '\'' && (language != "rust" || strings.IndexByte(text[i+1:min(i+5, len(text))], '\'') >= 0):
			i = stringEnd(text, i)
			if i >= len(text) {
				e.tail = string(c)
				return e
			}
			last = i
		case !hash && strings.HasPrefix(rest, "//") && (i == 0 || text[i-1] != ':'),
			(hash || language == "php") && c == '#' && (language != "bash" || i == 0 || strings.IndexByte(" \t\n;", text[i-1]) >= 0):
			n := strings.IndexByte(rest, '\n')
			if n < 0 {
				e.tail = "\n" + e.operand(language, text, last)
				return e
			}
			i += n
		case language == "php" && strings.HasPrefix(rest, "?>"):
			page, tagged := untagged(rest)
			if i += len(page); !tagged {
				return e
			}
		case !hash && strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				e.tail = "*/" + e.operand(language, text, last)
				return e
			}
			i += n + 3
		case c == '/' && (language == "javascript" || language == "typescript") && mayBeRegexp(text, last):
			i = regexpEnd(text, i)
			last = i
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		default:
			last = i
			e.bracket(text, i)
		}
	}
	e.tail = e.operand(language, text, last)
	return e
}

func (e *edges) bracket(text string, i int) {
	switch c := text[i]; c {
	case '(', '[', '{':
		e.openers = append(e.openers, c)
		if c == '(' && lastWord(text[:i]) == "for" {
			e.loops = append(e.loops, loop{len(e.openers), i})
		}
	case ')', ']', '}':
		if n := len(e.openers); n > 0 && e.openers[n-1] == matching(c) {
			e.openers = e.openers[:n-1]
			if l := len(e.loops); l > 0 && e.loops[l-1].depth == n {
				e.loops = e.loops[:l-1]
			}
		} else if n == 0 {
			e.closers = append(e.closers, closer{c, nextWord(text[i+1:])})
		}
	}
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
func (e *edges) operand(language, text string, last int) string {
	code := text[:last+1]
	name := " " + filler
	if language == "php" {
		name = " $" + filler
	}
	want := ""
	switch word := lastWord(code); {
	case last < 0 || code[last] == ',' && e.mayEndInComma(language):
	case language == "python" && code[last] == ':' && len(e.openers) == 0:
		line := text[strings.LastIndexByte(code, '\n')+1:]
		return "\n" + line[:len(line)-len(strings.TrimLeft(line, " \t"))] + " pass"
	case operandAfter(language, word):
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
func (e *edges) mayEndInComma(language string) bool {
	n := len(e.openers)
	switch {
	case n == 0:
		return false
	case e.openers[n-1] != '(':
		return true
	}
	return slices.Contains([]string{"python", "rust", "go", "javascript", "typescript", "ruby", "php"}, language)
}

// dropFiller takes what begins behind the text out of its tree.
func dropFiller(raw []syntax.Node, end uint32) {
	for i := len(raw) - 1; i >= 0; i-- {
		if n := &raw[i]; n.Start >= end && n.Flags&syntax.Named != 0 {
			n.Flags |= syntax.Missing
			n.End = n.Start
		}
	}
}

// codeRE tells Python code from the prose of a docstring.
var codeRE = regexp.MustCompile(`(?m)^\s*(def|class|if|for|while|return|import|from|try|with|elif|else|except|@\w+)\b|^\s*[\w.\[\]"']+\s*[+|-]?=\s|^\s*[\w.]+\(`)

// docstringWays opens the string in which a text begins and closes the one in which
// it ends. The likelier way comes first: it wins where both leave as many errors.
func docstringWays(text string) []way {
	for _, quote := range []string{`"""`, "'''"} {
		n := strings.Count(text, quote)
		if n == 0 {
			continue
		}
		head, rest, _ := strings.Cut(text, quote)
		first := indent(rest)
		e := edgesOf("python", quote+text)
		opened := way{"closed", 0, pythonPrefix(rest, first) + strings.Repeat(" ", first) + quote, e.tail + closing(e.openers, false)}
		if n%2 == 0 {
			return []way{opened}
		}
		closed := way{"closed", 0, pythonPrefix(text, indent(text)), "\n" + quote}
		if codeRE.MatchString(head) {
			return []way{closed, opened}
		}
		return []way{opened, closed}
	}
	return nil
}

// closing closes what is open, innermost first. Semicolon ends the innermost
// statement, too.
func closing(openers []byte, semicolon bool) string {
	var b strings.Builder
	for i := len(openers) - 1; i >= 0; i-- {
		switch openers[i] {
		case '(':
			b.WriteByte(')')
		case '[':
			b.WriteByte(']')
		case '{':
			if i < len(openers)-1 && openers[i+1] != '{' || semicolon && i == len(openers)-1 {
				b.WriteByte(';')
			}
			b.WriteByte('}')
		}
	}
	if semicolon && (len(openers) == 0 || openers[0] != '{') {
		b.WriteByte(';')
	}
	return b.String()
}

func matching(c byte) byte {
	switch c {
	case ')':
		return '('
	case ']':
		return '['
	}
	return '{'
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

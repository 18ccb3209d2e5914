package ast

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"example.com/plumb/internal/syntax"
)

// Front reads one language: it parses code in the form in which it makes the most
// sense, and lowers it. It is safe for concurrent use.
type Front struct {
	Language string
	lowerers []*Lowerer // the usual grammar first
}

// NewFront returns the front of a language.
func NewFront(language string, gs *syntax.Grammars) (*Front, error) {
	names := map[string][]string{"php": {"php_only", "php"}, "typescript": {"typescript", "tsx"}}[language]
	if names == nil {
		names = []string{language}
	}
	f := &Front{Language: language}
	shared := &symbolNames{ids: map[string]uint16{}}
	for _, name := range names {
		g, ok := gs.Get(name)
		if !ok {
			return nil, fmt.Errorf("no grammar for %q", language)
		}
		f.lowerers = append(f.lowerers, newLowerer(language, g, shared))
	}
	return f, nil
}

// Lowerers lists the grammars in which code of the language may be read, the usual
// one first.
func (f *Front) Lowerers() []*Lowerer { return f.lowerers }

// Health says how well a text parsed.
type Health struct {
	Wrapping   string
	ErrorBytes int
	Missing    int
}

func (h Health) cost() int { return h.ErrorBytes + 4*h.Missing }

// Parsed is a text in the form in which it parsed best.
type Parsed struct {
	*Tree
	Health Health
	// Shift is how far positions in the tree lie behind those in the text.
	Shift int
	// Lowerer names the symbols of the tree.
	Lowerer *Lowerer
}

// fragmentLimit is the size above which a text is taken for a whole file.
const fragmentLimit = 64 << 10

// Effort is the work that parsing a text of a size may take: five times the steps
// of ordinary code, a second of processor time and three for each MB, and 64 MB of
// memory and 512 times the size.
func Effort(size int) syntax.Limit {
	return syntax.Limit{Steps: 500 + int64(size)/10, CPU: time.Second + time.Duration(size)*3*time.Microsecond, Bytes: 64<<20 + 512*int64(size)}
}

// guessTime bounds each further way of parsing a fragment.
const guessTime = 250 * time.Millisecond

// Parse reads a text. Every way of wrapping is tried until one parses cleanly;
// otherwise the one with the fewest errors wins, the earliest of equals.
func (f *Front) Parse(text string, atoms Atoms) (*Parsed, error) {
	if strings.IndexByte(text, 0) >= 0 {
		text = strings.ReplaceAll(text, "\x00", " ") // some scanners take long over NULs
	}
	r := &reading{front: f, text: text, best: -1}
	ways := f.usualWays(text)
	if err := r.try(ways); err != nil {
		return nil, err
	}
	if r.health.cost() > 0 && len(text) <= fragmentLimit {
		guesses := f.fragmentWays(text)
		ways = append(ways, guesses...)
		if err := r.try(guesses); err != nil {
			return nil, err
		}
	}
	way := ways[r.best]
	l := f.lowerers[way.grammar]
	tree := l.Lower(way.prefix+text+way.suffix, r.raw, atoms)
	l.Resolve(tree, atoms)
	return &Parsed{Tree: tree, Health: r.health, Shift: len(way.prefix), Lowerer: l}, nil
}

// reading keeps the best way of parsing a text so far.
type reading struct {
	front  *Front
	text   string
	tried  int
	best   int
	health Health
	raw    []syntax.Node // of the best
	spare  []syntax.Node
}

// try parses in each way until one is clean.
func (r *reading) try(ways []way) error {
	for _, way := range ways {
		whole := way.prefix + r.text + way.suffix
		limit := Effort(len(whole))
		if r.best >= 0 {
			limit.CPU = guessTime
		}
		raw, err := r.front.lowerers[way.grammar].Grammar.Parse(whole, limit, r.spare)
		at := r.tried
		r.tried++
		if err != nil {
			if r.best >= 0 {
				continue // the effort went into a mere guess
			}
			return err
		}
		h := healthOf(raw, len(way.prefix), len(way.prefix)+len(r.text), r.front.Language == "csharp")
		h.Wrapping = way.name
		if r.best < 0 || h.cost() < r.health.cost() {
			r.raw, r.spare = raw, r.raw
			r.best, r.health = at, h
		} else {
			r.spare = raw
		}
		if r.health.cost() == 0 {
			return nil
		}
	}
	return nil
}

// healthOf measures the errors between two places. Empty says that a name without
// a letter is an invented one: so C#'s grammar reads statements as members.
func healthOf(raw []syntax.Node, from, to int, empty bool) Health {
	var h Health
	skip := uint32(0)
	for i := range raw {
		n := &raw[i]
		if int(n.End) < from || int(n.Start) > to {
			continue
		}
		switch {
		case n.Flags&syntax.Missing != 0 || empty && i > 0 && n.Flags&syntax.Named != 0 && n.Start == n.End && n.First < 0 && n.Symbol != syntax.ErrorSymbol:
			h.Missing++
		case n.Symbol == syntax.ErrorSymbol && n.Start >= skip:
			h.ErrorBytes += errorBytes(raw, int32(i), from, to)
			skip = n.End
		}
	}
	return h
}

// errorBytes counts the bytes of an error that no named child understood, and a
// bit for the error as such.
func errorBytes(raw []syntax.Node, i int32, from, to int) int {
	n := &raw[i]
	size := min(int(n.End), to) - max(int(n.Start), from)
	for c := n.First; c >= 0; c = raw[c].Next {
		k := &raw[c]
		switch {
		case k.Symbol == syntax.ErrorSymbol:
			size -= max(0, min(int(k.End), to)-max(int(k.Start), from)-errorBytes(raw, c, from, to))
		case k.Flags&syntax.Named != 0 && k.First >= 0:
			size -= max(0, min(int(k.End), to)-max(int(k.Start), from))
		}
	}
	return max(size, 1)
}

// way is one way of reading a text.
type way struct {
	name           string
	grammar        int
	prefix, suffix string
}

func (f *Front) usualWays(text string) []way {
	switch f.Language {
	case "php":
		if strings.Contains(text, "<?php") || strings.Contains(text, "<?=") || strings.Contains(text, "<? ") {
			return []way{{name: "tag", grammar: 1}}
		}
		return []way{{name: "file"}}
	case "typescript":
		return []way{{name: "file"}, {name: "file", grammar: 1}}
	case "python":
		if first := indent(text); first > 0 {
			return []way{{name: "body", prefix: pythonPrefix(text, first)}, {name: "file"}}
		}
	}
	return []way{{name: "file"}}
}

// indent counts the blanks before the first word.
func indent(text string) int {
	for line := range strings.SplitSeq(text, "\n") {
		if body := strings.TrimLeft(line, " \t"); body != "" {
			return len(line) - len(body)
		}
	}
	return 0
}

// pythonPrefix opens a block for the first line's indentation and for each smaller
// one that comes later.
func pythonPrefix(text string, first int) string {
	levels := []int{}
	least := first
	for line := range strings.SplitSeq(text, "\n") {
		body := strings.TrimLeft(line, " \t")
		if n := len(line) - len(body); body != "" && body[0] != '#' && n < least {
			least = n
			levels = append(levels, n)
		}
	}
	if least > 0 {
		levels = append(levels, 0)
	}
	var b strings.Builder
	for i := len(levels) - 1; i >= 0; i-- {
		b.WriteString(strings.Repeat(" ", levels[i]) + "if 1:\n")
	}
	return b.String()
}

// fragmentWays guesses what a text that does not parse was cut from.
func (f *Front) fragmentWays(text string) []way {
	if f.Language == "python" || f.Language == "ruby" || f.Language == "bash" {
		return f.closedWays(text)
	}
	closers, openers := brackets(f.Language, text)
	ends := closing(openers)
	blocks := strings.Count(closers, "}")
	start := ""
	if strings.HasPrefix(closers, ")") {
		start = "f("
	}
	body := func(n int) string { return strings.Repeat("{", n) + start }
	switch f.Language {
	case "java", "csharp":
		return []way{
			{"class", 0, "class A {" + body(max(blocks-1, 0)), ends + " }"},
			{"body", 0, "class A { void f() {" + body(max(blocks-2, 0)), ends + closeIf(2, blocks)},
			{"body", 0, "class A { void f() {" + body(max(blocks-2, 0)), ";" + ends + closeIf(2, blocks)},
			{"expression", 0, "class A { Object f() { return " + start, ";" + ends + "}}"},
		}
	case "c", "cpp":
		ways := []way{
			{"body", 0, "void f() {" + body(max(blocks-1, 0)), ends + closeIf(1, blocks)},
			{"body", 0, "void f() {" + body(max(blocks-1, 0)), ";" + ends + closeIf(1, blocks)},
			{"closed", 0, start, ends},
		}
		if f.Language == "cpp" {
			ways = append(ways, way{"class", 0, "class A {" + body(max(blocks-1, 0)), ends + " };"})
		}
		return ways
	case "php":
		g := 0
		tag := ""
		if f.usualWays(text)[0].grammar == 1 {
			g = 1
			return []way{{"closed", g, "", ends}, {"closed", g, "<?php {" + body(max(blocks-1, 0)), ends + "}"}}
		}
		return []way{
			{"class", g, tag + "class A {" + body(max(blocks-1, 0)), ends + " }"},
			{"body", g, tag + "function f() {" + body(max(blocks-1, 0)), ends + closeIf(1, blocks)},
			{"body", g, tag + "class A { function f() {" + body(max(blocks-2, 0)), ";" + ends + closeIf(2, blocks)},
		}
	case "go":
		return []way{
			{"closed", 0, "package a\n" + start, ends},
			{"body", 0, "package a\nfunc f() {" + body(max(blocks-1, 0)), ends + closeIf(1, blocks)},
		}
	case "rust":
		return []way{
			{"body", 0, "fn f() {" + body(max(blocks-1, 0)), ends + closeIf(1, blocks)},
			{"class", 0, "impl A {" + body(max(blocks-1, 0)), ends + " }"},
			{"body", 0, "fn f() {" + body(max(blocks-1, 0)), ";" + ends + closeIf(1, blocks)},
		}
	}
	return []way{
		{"body", 0, "function f() {" + body(max(blocks-1, 0)), ends + closeIf(1, blocks)},
		{"class", 0, "class A {" + body(max(blocks-1, 0)), ends + " }"},
		{"expression", 0, "x = {" + start, ends + " }"},
		{"expression", 0, "f(" + start, ends + ")"},
	}
}

// closeIf closes those of n opened blocks that the text does not close itself.
func closeIf(n, blocks int) string { return strings.Repeat("}", max(n-blocks, 0)) }

func (f *Front) closedWays(text string) []way {
	var ways []way
	_, openers := brackets(f.Language, text)
	if ends := closing(openers); ends != "" {
		ways = append(ways, way{"closed", 0, f.usualWays(text)[0].prefix, ends})
	}
	if f.Language == "python" {
		ways = append(ways, docstringWays(text)...)
	}
	return ways
}

// codeRE tells Python code from the prose of a docstring.
var codeRE = regexp.MustCompile(`(?m)^\s*(def|class|if|for|while|return|import|from|try|with|elif|else|except|@\w+)\b|^\s*[\w.\[\]"']+\s*[+|-]?=\s|^\s*[\w.]+\(`)

// docstringWays opens the string in which a text begins, or closes the one in which
// it ends, when its quotes are odd.
func docstringWays(text string) []way {
	for _, quote := range []string{`"""`, "'''"} {
		if strings.Count(text, quote)%2 == 0 {
			continue
		}
		head, rest, _ := strings.Cut(text, quote)
		if codeRE.MatchString(head) {
			return []way{{"closed", 0, pythonPrefix(text, indent(text)), "\n" + quote}}
		}
		first := indent(rest)
		return []way{{"closed", 0, pythonPrefix(rest, first) + strings.Repeat(" ", first) + quote, ""}}
	}
	return nil
}

// closing closes what is open, innermost first.
func closing(openers string) string {
	var b strings.Builder
	for i := len(openers) - 1; i >= 0; i-- {
		switch openers[i] {
		case '(':
			b.WriteByte(')')
		case '[':
			b.WriteByte(']')
		case '{':
			if i < len(openers)-1 && openers[i+1] != '{' {
				b.WriteByte(';')
			}
			b.WriteByte('}')
		}
	}
	return b.String()
}

// brackets returns the closing brackets without an opening one, and the opening
// ones without a closing one, outside strings and comments.
func brackets(language, text string) (closers, openers string) {
	var open []byte
	var extra []byte
	hash := language == "python" || language == "ruby" || language == "bash" || language == "php"
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '`' || c == '\'' && (language != "rust" || strings.IndexByte(text[i+1:min(i+5, len(text))], '\'') >= 0):
			i = stringEnd(text, i)
		case c == '/' && i+1 < len(text) && text[i+1] == '/' && !hash, c == '#' && hash:
			if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
				i += n
			} else {
				i = len(text)
			}
		case c == '/' && i+1 < len(text) && text[i+1] == '*':
			if n := strings.Index(text[i+2:], "*/"); n >= 0 {
				i += n + 3
			}
		case c == '(' || c == '[' || c == '{':
			open = append(open, c)
		case c == ')' || c == ']' || c == '}':
			if n := len(open); n > 0 && open[n-1] == matching(c) {
				open = open[:n-1]
			} else if n == 0 {
				extra = append(extra, c)
			}
		}
	}
	return string(extra), string(open)
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

// Errors measures the errors of a whole text: 0 when it parsed cleanly.
func Errors(raw []syntax.Node) int {
	return healthOf(raw, 0, int(raw[0].End), false).cost()
}

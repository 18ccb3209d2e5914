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

// maxClosers is how many brackets an excerpt may close without having opened them.
const maxClosers = 100

// fragmentWays guesses what a text was cut from; usual is the way of reading it
// whole.
func (f *Front) fragmentWays(text string, e *edges, usual way) []way {
	if len(e.closers) > maxClosers {
		return nil
	}
	var ways []way
	switch f.Language {
	case "python":
		ways = e.closedWays(usual)
		for _, w := range docstringWays(text) {
			w.late = true
			ways = append(ways, w)
		}
	case "ruby", "bash":
		ways = e.closedWays(usual)
		if before, after := wordBlocks(f.Language, text); before != "" || after != "" {
			ways = append(ways, way{name: "body", prefix: before, suffix: e.tail + e.closing(false) + after})
			if f.Language == "ruby" && before == "" { // a method of a class
				ways = append(ways, way{name: "class", prefix: "class A\n", suffix: e.tail + e.closing(false) + after + "\nend"})
			}
		}
	case "java", "csharp":
		ways = e.memberWays()
	case "c", "cpp":
		ways = []way{
			e.way("body", "void f() {", inStatements, 1, "}", e.semicolon),
			e.way("closed", "", inStatements, 0, "", false),
		}
		if f.Language == "cpp" {
			ways = append(ways, e.way("class", "class A {", inMembers, 1, "};", false))
		}
		ways = append(ways, e.statements("void f() {", "}")...)
	case "php":
		ways = e.phpWays(text, usual)
	case "go":
		ways = []way{
			e.way("closed", "package a\n", inStatements, 0, "", false),
			e.way("body", "package a\nfunc f() {", inStatements, 1, "}", false),
		}
	case "rust":
		ways = []way{
			e.way("body", "fn f() {", inStatements, 1, "}", false),
			e.way("class", "impl A {", inMembers, 1, "}", false),
			e.way("body", "fn f() {", inStatements, 1, "}", true),
		}
	default:
		ways = []way{
			e.way("body", "function f() {", inStatements, 1, "}", false),
			e.way("class", "class A {", inMembers, 1, "}", false),
			e.way("expression", "x = {", inFields, 0, " }", false),
			e.way("expression", "f(", inArguments, 0, ")", false),
		}
		ways = append(ways, e.statements("function f() {", "}")...)
	}
	return ways
}

// memberWays are those of languages in which all code stands in a class.
func (e *edges) memberWays() []way {
	ways := []way{
		e.way("class", "class A {", inMembers, 1, "}", e.semicolon),
		e.way("body", "class A { void f() {", inStatements, 1, "}}", e.semicolon),
		e.way("body", "class A { void f() {", inStatements, 2, "}}", e.semicolon),
		e.way("expression", "class A { Object f() { return ", inStatements, 0, ";}}", false),
	}
	ways = append(ways, e.statements("class A { void f() {", "}}")...)
	if len(e.closers) == 0 && (e.tail != "" || len(e.openers) > 0) {
		ways = append([]way{e.way("closed", "", inStatements, 0, "", e.semicolon)}, ways...)
	}
	return e.sensible(ways)
}

// sensible leaves out a class where there are statements: some grammars take these
// for members.
func (e *edges) sensible(ways []way) []way {
	return slices.DeleteFunc(ways, func(w way) bool { return w.name == "class" && e.control })
}

func (e *edges) phpWays(text string, usual way) []way {
	if usual.grammar == 1 {
		ways := []way{
			e.way("closed", usual.prefix, inStatements, 0, "", false),
			e.way("closed", phpTag+"{", inStatements, 1, "}", false),
			e.way("class", phpTag+"class A {", inMembers, 1, "}", false),
			e.way("body", phpTag+"function f() {", inStatements, 1, "}", true),
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
		e.way("class", "class A {", inMembers, 1, "}", e.semicolon),
		e.way("body", "class A { function f() {", inStatements, 1, "}}", e.semicolon),
		e.way("body", "function f() {", inStatements, 1, "}", e.semicolon),
		e.way("expression", "$x = [", inElements, 0, "];", false),
	}
	return e.sensible(append(ways, e.statements("function f() {", "}")...))
}

// statements takes all that the text closes for blocks of statements, and goes on
// with statements behind them.
func (e *edges) statements(wrapping, suffix string) []way {
	if len(e.closers) == 0 {
		return nil
	}
	return []way{e.way("body", wrapping, inStatements, 0, suffix, true)}
}

// phpTag begins PHP's code in a page.
const phpTag = "<?php "

// phpCodeRE tells code from a page's words.
var phpCodeRE = regexp.MustCompile(`\$\w+|;[ \t]*(\r?\n|$)|\bfunction\b`)

// untagged returns what stands before the first tag of a PHP text.
func untagged(text string) (head string, tagged bool) {
	for at := 0; ; at += len("<?") {
		i := strings.Index(text[at:], "<?")
		if i < 0 {
			return text, false
		}
		at += i
		if rest := text[at+len("<?"):]; strings.HasPrefix(rest, "php") || strings.HasPrefix(rest, "=") || strings.HasPrefix(rest, " ") {
			return text[:at], true
		}
	}
}

// closedWays only closes what is open: for languages in which any statement may
// stand anywhere.
func (e *edges) closedWays(usual way) []way {
	ends := e.tail + e.closing(false)
	if ends == "" {
		return nil
	}
	return []way{{name: "closed", prefix: usual.prefix, suffix: ends}}
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
		opened := way{name: "closed", prefix: pythonPrefix(rest, first) + strings.Repeat(" ", first) + quote, suffix: e.tail + e.closing(false)}
		if n%2 == 0 {
			return []way{opened}
		}
		closed := way{name: "closed", prefix: pythonPrefix(text, indent(text)), suffix: "\n" + quote}
		if codeRE.MatchString(head) {
			return []way{closed, opened}
		}
		return []way{opened, closed}
	}
	return nil
}

// way opens what the text closes and closes what it opens, inside a wrapping that
// opens a number of braces itself and closes them by suffix. Semicolon ends the
// statement that broke off.
func (e *edges) way(name, wrapping string, in context, braces int, suffix string, semicolon bool) way {
	if cases := formsOf(e.language).cases; e.cases && in == inStatements || e.arrows && e.language == "rust" && in == inStatements {
		wrapping, suffix, braces = wrapping+cases, "}"+suffix, 0
		if e.arrows {
			in = inArms
		}
	}
	opened, own := e.opening(in, braces)
	suffix = suffix[min(own, strings.Count(suffix, "}")):]
	return way{name: name, prefix: wrapping + opened + e.head, suffix: e.tail + e.closing(semicolon) + " " + suffix}
}

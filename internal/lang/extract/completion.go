package extract

import (
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
)

// Completion puts a base model's continuation behind the stub and ends it where
// the code that was asked for ends: where the open body closes and all functions
// are defined, at a fence or at a chat marker. A model that answers with fenced
// blocks instead of going on is read by Find.
func Completion(l Language, stub string, a Answer) Choice {
	text := normalise(a.Text)
	if i := chatMarker(text); i >= 0 {
		text, a.Cut = text[:i], false
	}
	if strings.HasPrefix(strings.TrimSpace(text), "```") {
		a.Text = text
		return Find(l, a)
	}
	if i := strings.Index("\n"+text, "\n```"); i >= 0 {
		text, a.Cut = text[:max(0, i-1)], false
	}
	// A body is indented in every language; words in the first column may be a refusal.
	first := strings.TrimLeft(text, "\n")
	indented := strings.TrimLeft(first, " \t") != first
	if strings.TrimSpace(text) == "" || (!indented && declines(text)) {
		return search{l: l, fns: a.Functions, cut: a.Cut}.nothing(text)
	}
	end, closed := endOfCode(l, a.Functions, stub, text)
	if !closed && a.Cut {
		return Choice{Outcome: eval.Invalid, Reason: "cut", How: "the continuation was cut before the code was complete"}
	}
	how := "the stub and its continuation, to the end"
	if closed && end < len(strings.TrimRight(text, " \t\n")) {
		how = "the stub and its continuation, up to where the code that was asked for ends"
	}
	return scored(stub+text[:end], how)
}

// endOfCode returns where in text the code ends that stub began, and whether it
// was seen to end. Bodies are in braces when the stub ends with one, else
// indented.
func endOfCode(l Language, fns []string, stub, text string) (int, bool) {
	next := nextIndented
	if strings.HasSuffix(strings.TrimSpace(stub), "{") {
		next = nextBraced
	}
	missing := slices.Clone(fns)
	found := func(code string) bool {
		missing = slices.DeleteFunc(missing, func(fn string) bool { return l.Defines(code, fn) })
		return len(missing) == 0
	}
	found(stub)
	at, body := 0, true
	for range maxBlocks {
		end, ok := next(text, at, body)
		if !ok {
			break
		}
		if found(text[at:end]) {
			return end, true
		}
		at, body = end, false
	}
	return len(text), false
}

// nextIndented returns where the next line begins that starts in the first
// column, outside long strings. Within a body the line at position at counts
// too; otherwise it is the head of a block, and passed.
func nextIndented(text string, at int, body bool) (int, bool) {
	long := "" // the quotes of the long string we are in
	for head := !body; at < len(text); head = false {
		line, next := lineAt(text, at)
		if !head && long == "" && line != "" && !strings.ContainsAny(line[:1], " \t\f)]}#") {
			return at, true
		}
		long = longString(line, long)
		at = next
	}
	return len(text), false
}

// longString follows triple quotes through a line.
func longString(line, long string) string {
	for i := 0; i+3 <= len(line); i++ {
		q := line[i : i+3]
		switch {
		case line[i] == '\\':
			i++
		case long == "" && line[i] == '#':
			return ""
		case long == "" && (q == `"""` || q == "'''"):
			long = q
			i += 2
		case long != "" && q == long:
			long = ""
			i += 2
		}
	}
	return long
}

// nextBraced returns the place behind the brace that closes the body at position
// at, or, when there is none, the next body in braces.
func nextBraced(text string, at int, body bool) (int, bool) {
	depth := 0
	if body {
		depth = 1
	}
	for i := at; i < len(text); i++ {
		switch text[i] {
		case '"', '\'', '`':
			i = skipQuoted(text, i)
		case '/':
			i = skipComment(text, i)
		case '{':
			depth++
		case '}':
			if depth--; depth <= 0 {
				return i + 1, true
			}
		}
	}
	return len(text), false
}

// skipQuoted returns the last position of the literal that begins at i. One of
// plain quotes ends with its line.
func skipQuoted(text string, i int) int {
	quote := text[i]
	for j := i + 1; j < len(text); j++ {
		switch {
		case text[j] == '\\':
			j++
		case text[j] == quote, text[j] == '\n' && quote != '`':
			return j
		}
	}
	return len(text)
}

// skipComment returns the last position of the comment at i, or i.
func skipComment(text string, i int) int {
	var mark string
	switch rest := text[i:]; {
	case strings.HasPrefix(rest, "//"):
		mark = "\n"
	case strings.HasPrefix(rest, "/*"):
		mark = "*/"
	default:
		return i
	}
	if n := strings.Index(text[i+2:], mark); n >= 0 {
		return i + 2 + n + len(mark) - 1
	}
	return len(text)
}

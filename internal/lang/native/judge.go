package native

import (
	"fmt"
	"slices"
	"strings"
)

// runtimes are the beginnings of the names that belong to sanitizers.
var runtimes = []string{ //nolint:gochecknoglobals // a constant table
	"__asan_", "__lsan_", "__ubsan_", "__sanitizer_", "__interceptor_", "___interceptor_",
	"__tsan_", "__msan_", "__hwasan_", "__sancov_", "__odr_asan",
}

func ofSanitizer(name string) bool {
	return slices.ContainsFunc(runtimes, func(p string) bool { return strings.HasPrefix(name, p) })
}

// mentionsSanitizer is for text in assembly, pragmas and attributes.
func mentionsSanitizer(text string) bool {
	return strings.Contains(text, "sanitize") || strings.Contains(text, "address_safety") ||
		slices.ContainsFunc(runtimes, func(p string) bool { return strings.Contains(text, p) })
}

// tamperedText finds in an answer's text what silences sanitizers or takes the
// driver's place; "" when there is nothing. lines are the answer's own lines
// after preprocessing, so that no macro hides a word; what only stands in a
// comment or a string is no finding.
func tamperedText(source, lines string) string {
	if renumbers(source) {
		return "the answer renumbers its lines, which hides where code comes from"
	}
	tokens := lex(lines)
	for i, t := range tokens {
		found := ""
		switch t.kind {
		case ident:
			found = tamperedWord(t.text)
			if found == "" {
				found = tamperedConstruct(tokens[i:])
			}
		case directive:
			found = tamperedPragma(t.text)
		case punct:
			if t.text == "[" && i+1 < len(tokens) && tokens[i+1].text == "[" && tokens[i+1].kind == punct {
				found = tamperedAttribute(balanced(tokens[i:], "[", "]"))
			}
		}
		if found != "" {
			return found
		}
	}
	return ""
}

func tamperedWord(word string) string {
	switch {
	case ofSanitizer(word):
		return "the answer names the sanitizer's " + word
	case strings.HasPrefix(word, "plumb_"):
		return "the answer names the driver's " + word
	case strings.Contains(word, "no_sanitize"), strings.Contains(word, "no_address_safety"),
		word == "disable_sanitizer_instrumentation":
		return "the answer switches a sanitizer off with " + word
	case word == "dlsym", word == "dlvsym", word == "dlopen", word == "dlmopen":
		return "the answer looks symbols up at run time with " + word
	}
	return ""
}

// tamperedConstruct judges what a word begins: assembly or an attribute.
func tamperedConstruct(tokens []token) string {
	switch tokens[0].text {
	case "asm", "__asm", "__asm__":
		return tamperedAssembly(tokens[1:])
	case "__attribute__", "__attribute":
		return tamperedAttribute(balanced(tokens[1:], "(", ")"))
	}
	return ""
}

// longest is how many tokens an attribute, assembly or a list of parameters may
// have. It keeps hostile text from costing time by its square.
const longest = 400

// balanced is the beginning of tokens up to the bracket that closes the first;
// all of them when none does within the bound.
func balanced(tokens []token, open, end string) []token {
	depth := 0
	for i, t := range tokens[:min(longest, len(tokens))] {
		if t.kind == punct && t.text == open {
			depth++
		}
		if t.kind == punct && t.text == end {
			depth--
		}
		if depth <= 0 {
			return tokens[:i]
		}
	}
	return tokens
}

// refused are attributes that put code before main, change what a symbol is, or
// where it lies. A function that answers a prompt has no use for them.
var refused = []string{ //nolint:gochecknoglobals // a constant table
	"constructor", "destructor", "init_priority", "section", "alias", "weakref", "ifunc", "naked", "retain",
}

func tamperedAttribute(tokens []token) string {
	if len(tokens) > longest {
		return "the answer has an attribute without end"
	}
	gnu := len(tokens) > 0 && tokens[0].text == "("
	for _, t := range tokens {
		switch word := strings.Trim(t.text, "_"); {
		case t.kind == str && mentionsSanitizer(t.text):
			return fmt.Sprintf("the answer has an attribute about sanitizers: %q", t.text)
		case t.kind == ident && word == "gnu":
			gnu = true
		case t.kind == ident && gnu && slices.Contains(refused, word):
			return "the answer has the attribute " + word
		}
	}
	return ""
}

// tamperedPragma judges a directive that is left after preprocessing.
func tamperedPragma(text string) string {
	if mentionsSanitizer(text) {
		return "the answer has a pragma about sanitizers: #" + text
	}
	fields := strings.Fields(text)
	if len(fields) > 1 && fields[0] == "pragma" && (fields[1] == "redefine_extname" || fields[1] == "weak") {
		return "the answer renames symbols: #" + text
	}
	return ""
}

// tamperedAssembly allows instructions only: no directives, which could define
// symbols and sections, no labels, and no words about sanitizers.
func tamperedAssembly(tokens []token) string {
	for len(tokens) > 0 && tokens[0].kind == ident {
		tokens = tokens[1:] // volatile, goto, inline
	}
	inside := balanced(tokens, "(", ")")
	if len(inside) > longest {
		return "the answer has assembly without end"
	}
	var text strings.Builder
	for _, t := range inside {
		if t.kind == str {
			text.WriteString(t.text)
		} else {
			text.WriteByte('\n')
		}
	}
	if mentionsSanitizer(text.String()) {
		return "the answer has assembly about sanitizers"
	}
	for statement := range strings.FieldsFuncSeq(text.String(), func(r rune) bool { return r == '\n' || r == ';' }) {
		statement = strings.TrimSpace(statement)
		if strings.HasPrefix(statement, ".") {
			return "the answer has an assembler directive: " + statement
		}
		if label, _, ok := strings.Cut(statement, ":"); ok && !strings.ContainsAny(label, " \t%$(,") && strings.Trim(label, "0123456789") != "" {
			return "the answer has an assembler label: " + statement
		}
	}
	return ""
}

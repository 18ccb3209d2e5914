// Package extract finds the code in an answer, for all languages. It repairs
// nothing: what it returns is what the model wrote, and Choice.How says in words
// which part that was, so that a stranger can agree.
//
// The rules, in order:
//
//  1. A file of the language that an agent left behind and that defines every
//     function asked for.
//  2. Of the complete blocks in the asked language, or without a tag, the last
//     that defines every function.
//  3. A block that was never closed and defines them all, which runs to the end;
//     not when the answer was cut at the token limit.
//  4. Several blocks (or files) that define all functions together, in order.
//  5. The last complete block tagged with the language, whatever it defines.
//  6. An answer without any fence that defines the functions, as a whole.
//
// Otherwise there is no code: the answer is a refusal, empty, cut, or prose.
package extract

import (
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/refusal"
)

// Language is what must be known of a programming language; lang.Language has it.
type Language interface {
	Name() string
	Ext() string
	Fences() []string
	Defines(code, fn string) bool
}

// Answer is where code is looked for.
type Answer struct {
	Text      string
	Files     map[string][]byte // left behind by an agent, by path
	Functions []string          // to be defined, in snake_case
	Cut       bool              // the model stopped at the token limit
}

// Choice is the code that was chosen.
type Choice struct {
	// Code is empty unless Outcome is eval.Scored.
	Code string
	// How says in words what was chosen, or why nothing was.
	How string
	// Outcome is eval.Scored when there is code, else eval.Refused or
	// eval.Invalid.
	Outcome eval.Outcome
	// Reason refines it: "model" for refused; "empty", "prose" or "cut" for
	// invalid.
	Reason string
}

// maxBlocks bounds how many blocks are looked at, from the last one back.
const maxBlocks = 2000

// Find finds the code in an answer.
func Find(l Language, a Answer) Choice {
	text := afterThinking(normalise(a.Text))
	files := fileBlocks(l, a.Files)
	all := parse(text)
	blocks := relevant(l, all)
	s := search{l: l, fns: a.Functions, cut: a.Cut, fenced: len(all)}
	for _, try := range []func() (Choice, bool){
		func() (Choice, bool) { return s.whole(files, false) },
		func() (Choice, bool) { return s.whole(blocks, false) },
		func() (Choice, bool) { return s.whole(blocks, true) },
		func() (Choice, bool) { return s.joined(files) },
		func() (Choice, bool) { return s.joined(blocks) },
		func() (Choice, bool) { return s.tagged(blocks) },
		func() (Choice, bool) { return s.bare(text) },
	} {
		if c, ok := try(); ok {
			return c
		}
	}
	return s.nothing(text)
}

// search is one answer being searched.
type search struct {
	l      Language
	fns    []string
	cut    bool
	fenced int // blocks in the answer, of any language
}

func (s search) definesAll(code string) bool {
	return len(s.fns) > 0 && !slices.ContainsFunc(s.fns, func(fn string) bool { return !s.l.Defines(code, fn) })
}

// whole takes the last block that defines every function; the open one only
// when open is set.
func (s search) whole(blocks []block, open bool) (Choice, bool) {
	if open && s.cut {
		return Choice{}, false
	}
	for _, b := range slices.Backward(blocks) {
		if b.open != open || !s.definesAll(b.code) {
			continue
		}
		how := fmt.Sprintf("%s, the last that defines %s", s.place(b), and(s.fns))
		if len(blocks) == 1 {
			how = fmt.Sprintf("%s, which defines %s", s.place(b), and(s.fns))
		}
		return scored(b.code, how), true
	}
	return Choice{}, false
}

// place names a block: "block 2 of 3 (python)", "the only block (no tag)",
// "file solution.py".
func (s search) place(b block) string {
	if b.path != "" {
		return "file " + b.path
	}
	name := fmt.Sprintf("block %d of %d", b.at, s.fenced)
	if s.fenced == 1 {
		name = "the only block"
	}
	tag := b.tag
	if tag == "" {
		tag = "no tag"
	}
	if b.open {
		tag += ", never closed"
	}
	return name + " (" + tag + ")"
}

// joined takes, from the last block back, those that define a function still
// missing, and joins them in order.
func (s search) joined(blocks []block) (Choice, bool) {
	missing := slices.Clone(s.fns)
	var parts, names []string
	for _, b := range slices.Backward(blocks) {
		n := len(missing)
		if n == 0 || (b.open && s.cut) {
			continue
		}
		missing = slices.DeleteFunc(missing, func(fn string) bool { return s.l.Defines(b.code, fn) })
		if len(missing) < n {
			parts = append(parts, b.code)
			names = append(names, s.place(b))
		}
	}
	if len(missing) > 0 || len(parts) == 0 {
		return Choice{}, false
	}
	slices.Reverse(parts)
	slices.Reverse(names)
	how := fmt.Sprintf("%s joined, which together define %s", and(names), and(s.fns))
	return scored(strings.Join(parts, "\n\n"), how), true
}

// tagged takes the last block that says it is in the language.
func (s search) tagged(blocks []block) (Choice, bool) {
	for _, b := range slices.Backward(blocks) {
		if b.tag == "" || strings.TrimSpace(b.code) == "" || (b.open && s.cut) {
			continue
		}
		return scored(b.code, fmt.Sprintf("%s, the last in %s; no block defines %s", s.place(b), s.l.Name(), and(s.fns))), true
	}
	return Choice{}, false
}

// bare takes an answer without fences that is itself code.
func (s search) bare(text string) (Choice, bool) {
	if s.fenced > 0 || s.cut || !s.definesAll(text) {
		return Choice{}, false
	}
	return scored(text, "the whole answer, which has no fence and defines "+and(s.fns)), true
}

// nothing says why there is no code.
func (s search) nothing(text string) Choice {
	no := func(reason, how string) Choice {
		return Choice{Outcome: eval.Invalid, Reason: reason, How: how}
	}
	switch {
	case s.cut && strings.TrimSpace(text) == "":
		return no("cut", "the answer was cut before it began")
	case strings.TrimSpace(text) == "":
		return no("empty", "the answer is empty")
	case declines(text):
		return Choice{Outcome: eval.Refused, Reason: "model", How: "the model declines in words, and there is no code"}
	case s.cut:
		return no("cut", "the answer was cut before the code was complete")
	case s.fenced > 0:
		return no("prose", fmt.Sprintf("no block is in %s or defines %s", s.l.Name(), and(s.fns)))
	}
	return no("prose", fmt.Sprintf("prose only; nothing in it defines %s", and(s.fns)))
}

// declines reports whether a text is a refusal. No refusal takes megabytes.
func declines(text string) bool {
	return len(text) <= 64<<10 && refusal.Is(text)
}

func scored(code, how string) Choice {
	return Choice{Code: code, How: how, Outcome: eval.Scored}
}

// and writes a list for people: "a, b and c".
func and(words []string) string {
	switch n := len(words); n {
	case 0:
		return "nothing"
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

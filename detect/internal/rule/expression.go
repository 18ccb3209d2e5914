package rule

import (
	"cmp"
	"fmt"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"time"

	"github.com/dlclark/regexp2/v2"
)

// expression is a regular expression. Go's own engine, whose time is linear, runs
// those that it understands; expressions with look-around or back references run
// on a backtracking engine with a limit.
type expression struct {
	re       *regexp.Regexp
	words    *prefixed // nil unless every match begins with one of a few words
	back     *regexp2.Regexp
	literals []string // one of them must occur; nil when unknown
	near     bool     // a match lies within a few lines of such a literal
	// branches are the alternatives of "a|b" at the top, which are quicker each by
	// itself than all together.
	branches []*expression
	groups   bool
	fold     bool // literals are in lower case and so must be the text
}

// backtrackLimit bounds one search with the backtracking engine.
const backtrackLimit = 250 * time.Millisecond

// compileExpression compiles an expression. Groups says that its groups matter.
func compileExpression(text string, groups bool) (*expression, error) {
	e := &expression{groups: groups}
	re, err := regexp.Compile("(?m)" + text)
	if err == nil {
		e.re = re
		e.words = newPrefixed(text)
		if tree, err := syntax.Parse(text, syntax.Perl); err == nil {
			tree = tree.Simplify()
			e.literals, e.fold = required(tree)
			e.near = e.literals != nil && !manyLines(tree)
			e.split(tree)
		}
		return e, nil
	}
	e.back, err = regexp2.Compile(text, regexp2.Multiline)
	if err != nil {
		return nil, fmt.Errorf("regular expression: %w", err)
	}
	e.back.MatchTimeout = backtrackLimit
	return e, nil
}

// split makes branches of an alternative that nothing else speeds up.
func (e *expression) split(tree *syntax.Regexp) {
	if e.words != nil || e.near || tree.Op != syntax.OpAlternate || e.groups && tree.MaxCap() > 0 {
		return
	}
	for _, sub := range tree.Sub {
		b, err := compileExpression(sub.String(), false)
		if err != nil {
			e.branches = nil
			return
		}
		e.branches = append(e.branches, b)
	}
}

// anyBranch merges what the branches find; of overlapping matches the first stays.
func (e *expression) anyBranch(text string) []span {
	var all, list []span
	for _, b := range e.branches {
		found, _ := b.all(text) // no branch backtracks
		all = append(all, found...)
	}
	slices.SortStableFunc(all, func(a, b span) int { return cmp.Compare(a[0], b[0]) })
	end := 0
	for _, m := range all {
		if m[0] >= end {
			list = append(list, m[:2])
			end = m[1]
		}
	}
	return list
}

// possible is a quick look for the literals.
func (e *expression) possible(text string) bool {
	if e.literals == nil {
		return true
	}
	for _, l := range e.literals {
		if e.fold && containsFold(text, l) || !e.fold && strings.Contains(text, l) {
			return true
		}
	}
	return false
}

// containsFold looks for a lower-case ASCII word in any case.
func containsFold(text, word string) bool { return indexFold(text, word) >= 0 }

func indexFold(text, word string) int {
	first, other := word[0], word[0]
	if first >= 'a' && first <= 'z' {
		other = first - 'a' + 'A'
	}
	for i := 0; i+len(word) <= len(text); i++ {
		if (text[i] == first || text[i] == other) && strings.EqualFold(text[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// span is a match with its groups, in bytes; -1 for groups that took no part.
type span []int

// all returns every match. An error means that the search took too long.
func (e *expression) all(text string) ([]span, error) {
	if e.words != nil {
		return e.words.all(text), nil
	}
	if e.branches != nil {
		return e.anyBranch(text), nil
	}
	if e.near {
		return e.nearLiterals(text), nil
	}
	if e.re != nil {
		var list []span
		for _, m := range e.re.FindAllStringSubmatchIndex(text, -1) {
			list = append(list, m)
		}
		return list, nil
	}
	var list []span
	runes := []rune(text)
	offsets := byteOffsets(text, len(runes))
	m, err := e.back.FindRunesMatch(runes)
	for ; m != nil && err == nil; m, err = e.back.FindNextMatch(m) {
		s := span{offsets[m.RuneIndex], offsets[m.RuneIndex+m.RuneLength]}
		for _, g := range m.Groups()[1:] {
			if len(g.Captures) == 0 {
				s = append(s, -1, -1)
				continue
			}
			s = append(s, offsets[g.RuneIndex], offsets[g.RuneIndex+g.RuneLength])
		}
		list = append(list, s)
	}
	return list, err
}

// nearLiterals searches only the lines around the literals.
func (e *expression) nearLiterals(text string) []span {
	var list []span
	for at := 0; at < len(text); {
		i := e.next(text[at:])
		if i < 0 {
			return list
		}
		from, to := max(lines(text, at+i, -around), at), lines(text, at+i, around)
		for j := e.next(text[to:]); j >= 0 && lines(text, to+j, -around) < to; j = e.next(text[to:]) {
			to = lines(text, to+j, around)
		}
		for _, m := range e.re.FindAllStringSubmatchIndex(text[from:to], -1) {
			for g := range m {
				if m[g] >= 0 {
					m[g] += from
				}
			}
			list = append(list, m)
		}
		at = max(to, at+1)
	}
	return list
}

// next is the place of the first literal, or -1.
func (e *expression) next(text string) int {
	first := -1
	for _, l := range e.literals {
		var i int
		if e.fold {
			i = indexFold(text, l)
		} else {
			i = strings.Index(text, l)
		}
		if i >= 0 && (first < 0 || i < first) {
			first, text = i, text[:min(i+len(l), len(text))]
		}
	}
	return first
}

// manyLines says whether a match may run over any number of lines.
func manyLines(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpAnyChar:
		return true
	case syntax.OpCharClass: // [^x], unlike \s
		return len(re.Rune) >= 2 && re.Rune[0] == 0
	}
	for _, sub := range re.Sub {
		if manyLines(sub) {
			return true
		}
	}
	return false
}

func byteOffsets(text string, runes int) []int {
	offsets := make([]int, 0, runes+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}

// atStart says whether the expression matches at the beginning of a text, as
// Python's re.match does. An error means that the search took too long.
func (e *expression) atStart(text string) (bool, error) {
	if e.re != nil {
		loc := e.re.FindStringIndex(text)
		return loc != nil && loc[0] == 0, nil
	}
	m, err := e.back.FindStringMatch(text)
	return m != nil && m.RuneIndex == 0, err
}

// anywhere says whether the expression matches somewhere.
func (e *expression) anywhere(text string) (bool, error) {
	if e.re != nil {
		return e.re.MatchString(text), nil
	}
	return e.back.MatchString(text)
}

// required returns literals of which any match holds at least one.
func required(re *syntax.Regexp) (literals []string, fold bool) {
	switch re.Op {
	case syntax.OpLiteral:
		if len(re.Rune) >= 3 {
			s := string(re.Rune)
			if re.Flags&syntax.FoldCase != 0 {
				return []string{strings.ToLower(s)}, true
			}
			return []string{s}, false
		}
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpConcat:
		var best []string
		bestFold := false
		for _, sub := range re.Sub {
			if l, f := required(sub); l != nil && (best == nil || shortest(l) > shortest(best)) {
				best, bestFold = l, f
			}
		}
		return best, bestFold
	case syntax.OpAlternate:
		var all []string
		for i, sub := range re.Sub {
			l, f := required(sub)
			if l == nil || i > 0 && f != fold {
				return nil, false
			}
			all, fold = append(all, l...), f
		}
		return all, fold
	}
	return nil, false
}

func shortest(list []string) int {
	n := len(list[0])
	for _, s := range list {
		n = min(n, len(s))
	}
	return n
}

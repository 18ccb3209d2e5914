package rule

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"time"

	"github.com/dlclark/regexp2/v2"

	"example.com/plumb/detect/internal/match"
)

// expression is a regular expression. Go's own engine, whose time is linear, runs
// those that it understands; expressions with look-around or back references run
// on a backtracking engine with a limit.
type expression struct {
	re       *regexp.Regexp
	words    *prefixed // nil unless every match begins with one of a few words
	back     *regexp2.Regexp
	start    *regexp2.Regexp // the same at the beginning of a text
	sketch   *expression     // matches where back does, and more; nil if unknown
	literals []string        // one of them must occur; nil when unknown
	near     bool            // every match lies within a few lines of such a literal
	breaks   int             // how many, if near
	// branches are the alternatives of "a|b" at the top, which are quicker each by
	// itself than all together.
	branches []*expression
	groups   bool
	fold     bool // literals are in lower case and so must be the text
}

// backtrackLimit bounds one search with the backtracking engine, which counts no
// steps. It is far above what any sensible search takes, on a busy machine too, and
// an error when it is reached: no verdict depends on it.
const backtrackLimit = time.Minute

// errSlow says that an expression took too long.
var errSlow = errors.New("a regular expression or a comparison takes too long")

// compileExpression compiles an expression. Groups says that its groups matter.
func compileExpression(text string, groups bool) (*expression, error) {
	e := &expression{groups: groups}
	re, err := regexp.Compile("(?m)" + text)
	if err == nil {
		e.re = re
		e.words = newPrefixed(text)
		if tree, err := syntax.Parse("(?m)"+text, syntax.Perl); err == nil {
			e.breaks = lineBreaks(tree)
			tree = tree.Simplify()
			e.literals, e.fold = required(tree)
			e.near = e.literals != nil && e.breaks <= maxBreaks
			e.split(tree)
		}
		return e, nil
	}
	e.back, err = regexp2.Compile(text, regexp2.Multiline)
	if err != nil {
		return nil, fmt.Errorf("regular expression: %w", err)
	}
	if e.start, err = regexp2.Compile(`\A(?:`+text+`)`, regexp2.Multiline); err != nil {
		return nil, fmt.Errorf("regular expression: %w", err)
	}
	e.back.MatchTimeout, e.start.MatchTimeout = backtrackLimit, backtrackLimit
	if e.sketch = sketch(text); e.sketch != nil {
		e.literals, e.fold = e.sketch.literals, e.sketch.fold
	}
	return e, nil
}

// ruledOut says that the expression surely does not match in a text.
func (e *expression) ruledOut(text string) bool {
	switch {
	case e.sketch == nil || !plain(text):
		return false
	case !e.sketch.possible(text):
		return true
	case e.sketch.near:
		return len(e.sketch.nearLiterals(text)) == 0
	case e.sketch.words != nil:
		if list, ok := e.sketch.words.all(text); ok {
			return len(list) == 0
		}
	}
	return !e.sketch.re.MatchString(text)
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

// anyBranch merges what the branches find. Where that is not what all of them find
// together, because matches overlap or are empty, it says so.
func (e *expression) anyBranch(text string) ([]span, bool) {
	var all []span
	for _, b := range e.branches {
		found, _ := b.all(text) // no branch backtracks
		for _, m := range found {
			all = append(all, m[:2])
		}
	}
	slices.SortStableFunc(all, func(a, b span) int { return cmp.Compare(a[0], b[0]) })
	end := 0
	for _, m := range all {
		if m[0] < end || m[0] == m[1] {
			return nil, false
		}
		end = m[1]
	}
	return all, true
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
	return e.fold && match.OddLetters(text)
}

// containsFold looks for a lower-case ASCII word in any case.
func containsFold(text, word string) bool { return indexFold(text, word) >= 0 }

// indexFold goes from one occurrence of the word's rarest letter to the next.
func indexFold(text, word string) int {
	at := rarest(word)
	lower := word[at]
	upper := lower
	if lower >= 'a' && lower <= 'z' {
		upper = lower - 'a' + 'A'
	}
	nextLower, nextUpper := -1, -1
	for i := at; i < len(text); i++ {
		if nextLower < i {
			nextLower = indexByte(text, lower, i)
		}
		if nextUpper < i {
			nextUpper = indexByte(text, upper, i)
		}
		if i = min(nextLower, nextUpper); i-at+len(word) > len(text) {
			return -1
		}
		if start := i - at; strings.EqualFold(text[start:start+len(word)], word) {
			return start
		}
	}
	return -1
}

// indexByte is the place of a byte from a place on, the text's end if there is none.
func indexByte(text string, c byte, from int) int {
	if i := strings.IndexByte(text[from:], c); i >= 0 {
		return from + i
	}
	return len(text)
}

// rarest is the place of the letter of a word that is the rarest in code.
func rarest(word string) int {
	const common = "etaoinsrlcdupmhgfbywvkxjqz" // most common first
	best, rank := 0, -1
	for i := range len(word) {
		if r := strings.IndexByte(common, word[i]); r > rank {
			best, rank = i, r
		}
	}
	return best
}

// span is a match with its groups, in bytes; -1 for groups that took no part.
type span []int

// all returns every match. An error means that the search took too long.
func (e *expression) all(text string) ([]span, error) {
	if e.re != nil && match.OddLetters(text) { // words and literals are looked for in ASCII
		return e.linear(nil, text, 0, len(text)), nil
	}
	if e.words != nil {
		if list, ok := e.words.all(text); ok {
			return list, nil
		}
	}
	if e.branches != nil {
		if list, ok := e.anyBranch(text); ok {
			return list, nil
		}
	}
	if e.near {
		return e.nearLiterals(text), nil
	}
	if e.re != nil {
		return e.linear(nil, text, 0, len(text)), nil
	}
	if e.ruledOut(text) {
		return nil, nil
	}
	return e.backtrack(text)
}

// linear adds the matches that Go's engine finds in a part of a text.
func (e *expression) linear(list []span, text string, from, to int) []span {
	for _, m := range e.re.FindAllStringSubmatchIndex(text[from:to], -1) {
		for g := range m {
			if m[g] >= 0 {
				m[g] += from
			}
		}
		list = append(list, m)
	}
	return list
}

func (e *expression) backtrack(text string) ([]span, error) {
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
	return list, slow(err)
}

// nearLiterals searches only the lines around the literals. Each match lies in one
// of the stretches, which do not overlap: so the matches are those of the whole
// text.
func (e *expression) nearLiterals(text string) []span {
	var list []span
	next := make([]int, len(e.literals)) // the places of the literals; len(text) for none
	for i := range next {
		next[i] = -1
	}
	from, to := 0, -1
	for at := 0; ; {
		first := len(text)
		for i, l := range e.literals {
			if next[i] < at {
				next[i] = e.index(text, l, at)
			}
			first = min(first, next[i])
		}
		if first == len(text) {
			break
		}
		start, end := stretch(text, first, e.breaks)
		if start > to { // not the same stretch
			if to >= 0 {
				list = e.linear(list, text, from, to)
			}
			from = start
		}
		to = end
		at = max(lineEnd(text, first), first+1)
	}
	if to >= 0 {
		list = e.linear(list, text, from, to)
	}
	return list
}

// index is the place of a literal from a place on.
func (e *expression) index(text, literal string, at int) int {
	var i int
	if e.fold {
		i = indexFold(text[at:], literal)
	} else {
		i = strings.Index(text[at:], literal)
	}
	if i < 0 {
		return len(text)
	}
	return at + i
}

// blanks are what stands between the words of two lines.
const blanks = " \t\n\v\f\r"

// stretch is the part of a text around a place, whole lines, with a number of line
// breaks before and behind it. A break with the blanks around it counts once.
func stretch(text string, at, breaks int) (from, to int) {
	from, to = strings.LastIndexByte(text[:at], '\n')+1, lineEnd(text, at)
	for range breaks {
		from = strings.LastIndexByte(strings.TrimRight(text[:from], blanks), '\n') + 1
		to = lineEnd(text, len(text)-len(strings.TrimLeft(text[to:], blanks)))
	}
	return from, to
}

func lineEnd(text string, at int) int {
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(text)
}

// maxBreaks is up to how many line breaks in a match a search near literals pays.
const maxBreaks = 8

// lineBreaks is how many line breaks a match can hold at most, each with the blanks
// around it; more than maxBreaks for any number, and for expressions that look at
// the ends of the text.
func lineBreaks(re *syntax.Regexp) int {
	n := 0
	switch re.Op {
	case syntax.OpBeginText, syntax.OpEndText:
		return maxBreaks + 1
	case syntax.OpAnyChar:
		return 1
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			if re.Rune[i] <= '\n' && '\n' <= re.Rune[i+1] {
				return 1
			}
		}
	case syntax.OpLiteral:
		n = strings.Count(string(re.Rune), "\n")
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			n = max(n, lineBreaks(sub))
		}
	default:
		for _, sub := range re.Sub {
			n += lineBreaks(sub)
		}
	}
	if n == 0 {
		return 0
	}
	switch re.Op {
	case syntax.OpStar, syntax.OpPlus:
		if !blank(re.Sub[0]) {
			return maxBreaks + 1
		}
		return 1 // more would be one with its blanks
	case syntax.OpRepeat:
		switch {
		case blank(re.Sub[0]):
			return 1
		case re.Max < 0:
			return maxBreaks + 1
		}
		n *= re.Max
	}
	return min(n, maxBreaks+1)
}

// blank says whether an expression matches nothing but blanks.
func blank(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		return strings.Trim(string(re.Rune), blanks) == ""
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				if !strings.ContainsRune(blanks, r) {
					return false
				}
			}
		}
		return true
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return false
	}
	for _, sub := range re.Sub {
		if !blank(sub) {
			return false
		}
	}
	return true
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
	if !e.possible(text) {
		return false, nil
	}
	if e.re != nil {
		loc := e.re.FindStringIndex(text)
		return loc != nil && loc[0] == 0, nil
	}
	if e.ruledOut(text) {
		return false, nil
	}
	ok, err := e.start.MatchString(text)
	return ok, slow(err)
}

// anywhere says whether the expression matches somewhere.
func (e *expression) anywhere(text string) (bool, error) {
	if e.re != nil {
		return e.re.MatchString(text), nil
	}
	if e.ruledOut(text) {
		return false, nil
	}
	ok, err := e.back.MatchString(text)
	return ok, slow(err)
}

// slow replaces the engine's only error, which quotes all of the text.
func slow(err error) error {
	if err != nil {
		return errSlow
	}
	return nil
}

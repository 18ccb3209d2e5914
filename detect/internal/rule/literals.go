package rule

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode/utf8"
)

// required returns literals of which any match of an expression holds at least one,
// in lower case when fold, so that a text without them need not be searched.
func required(re *syntax.Regexp) (literals []string, fold bool) {
	if list, fold, ok := spellings(re); ok {
		return selective(list, fold)
	}
	switch re.Op {
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpConcat:
		return requiredOfAll(re.Sub)
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			l, f := required(sub)
			if l == nil {
				return nil, false
			}
			all, fold = append(all, l...), fold || f
		}
		if fold && !ascii(all) {
			return nil, false
		}
		return folded(all, fold), fold
	}
	return nil, false
}

// ascii says whether case is as simple as it is in ASCII.
func ascii(list []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool {
		return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0
	})
}

// requiredOfAll chooses the best of what the parts of a sequence require, and of
// what parts in a row spell together.
func requiredOfAll(parts []*syntax.Regexp) (best []string, bestFold bool) {
	better := func(l []string, f bool) {
		if l != nil && (best == nil || shortest(l) > shortest(best)) {
			best, bestFold = l, f
		}
	}
	run, runFold := []string{""}, false
	for _, part := range parts {
		better(required(part))
		list, fold, ok := spellings(part)
		if !ok || len(run)*len(list) > maxSpellings {
			run, runFold = []string{""}, false
		}
		if !ok || len(list) > maxSpellings {
			continue
		}
		run, runFold = product(run, list), runFold || fold
		better(selective(run, runFold))
	}
	return best, bestFold
}

// selective returns the literals if they are long enough, or rare enough, to be
// worth looking for.
func selective(literals []string, fold bool) ([]string, bool) {
	if fold && !ascii(literals) {
		return nil, false
	}
	for _, l := range literals {
		if len(l) < 3 && !(len(l) == 2 && strings.Trim(l, operators) == "") && l != "`" {
			return nil, false
		}
	}
	return folded(literals, fold), fold
}

// operators are the characters that are rare enough in pairs.
const operators = "=!<>&|:#$%+*?@^~"

// folded is a list in lower case, if case does not count.
func folded(list []string, fold bool) []string {
	if !fold {
		return list
	}
	lower := make([]string, len(list))
	for i, s := range list {
		lower[i] = strings.ToLower(s)
	}
	slices.Sort(lower)
	return slices.Compact(lower)
}

// How many literals an expression may stand for, and how many characters a class.
const (
	maxSpellings = 32
	maxChoice    = 4
)

// spellings lists all that an expression matches, if that is little. Fold says that
// case does not count in some part of it.
func spellings(re *syntax.Regexp) (list []string, fold, ok bool) {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpWordBoundary, syntax.OpNoWordBoundary, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText:
		return []string{""}, false, true
	case syntax.OpLiteral:
		return []string{string(re.Rune)}, re.Flags&syntax.FoldCase != 0, true
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				if list = append(list, string(r)); len(list) > maxChoice {
					return nil, false, false
				}
			}
		}
		return list, false, len(list) > 0
	case syntax.OpCapture:
		return spellings(re.Sub[0])
	case syntax.OpConcat, syntax.OpAlternate:
		for i, sub := range re.Sub {
			l, f, ok := spellings(sub)
			switch {
			case !ok:
				return nil, false, false
			case re.Op == syntax.OpAlternate:
				list = append(list, l...)
			case i == 0:
				list = l
			default:
				list = product(list, l)
			}
			if fold = fold || f; len(list) > maxSpellings {
				return nil, false, false
			}
		}
		return list, fold, len(list) > 0
	}
	return nil, false, false
}

// product puts each end behind each beginning.
func product(beginnings, ends []string) []string {
	all := make([]string, 0, len(beginnings)*len(ends))
	for _, b := range beginnings {
		for _, e := range ends {
			all = append(all, b+e)
		}
	}
	return all
}

func shortest(list []string) int {
	n := len(list[0])
	for _, s := range list {
		n = min(n, len(s))
	}
	return n
}

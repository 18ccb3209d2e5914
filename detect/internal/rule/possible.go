package rule

import (
	"slices"

	"example.com/plumb/detect/internal/match"
)

// Possible says whether a text holds the words without which the rule cannot
// match. It is cheap, and never wrong about a "no".
func (r *Rule) Possible(file *match.File) bool {
	for _, words := range r.oneOf {
		if !slices.ContainsFunc(words, func(a int32) bool { return occurs(file, a) }) {
			return false
		}
	}
	if r.taint == nil {
		return r.formula.possible(file, &r.vars)
	}
	return anyPart(r.taint.sources, file, &r.vars) && anyPart(r.taint.sinks, file, &r.vars)
}

func anyPart(parts []taintPart, file *match.File, vars *match.Vars) bool {
	for _, p := range parts {
		if p.formula.possible(file, vars) {
			return true
		}
	}
	return false
}

func (f *formula) possible(file *match.File, vars *match.Vars) bool {
	switch f.kind {
	case isPattern:
		for _, a := range f.pattern.Atoms() {
			if !occurs(file, a) {
				return false
			}
		}
	case isRegex:
		return f.regex.literals == nil || file.MayHold(f.regex.literals)
	case isOr:
		for _, k := range f.kids {
			if k.possible(file, vars) {
				return true
			}
		}
		return false
	case isAnd:
		for _, c := range f.regexes {
			if c.regex.literals != nil && !vars.IsType(c.slot) && !file.MayHold(c.regex.literals) {
				return false
			}
		}
		for _, k := range f.positive {
			if !k.possible(file, vars) {
				return false
			}
		}
		for _, k := range f.inside {
			if !k.possible(file, vars) {
				return false
			}
		}
	}
	return true
}

func occurs(file *match.File, atom int32) bool {
	return int(atom) < len(file.Atoms) && file.Atoms[atom]
}

// wanted lists sets of words of each of which a text must hold one for the rule to
// match: the first and quickest question. What it leaves open, Possible asks.
func (r *Rule) wanted() [][]int32 {
	var sets [][]int32
	add := func(words []int32) {
		if words != nil {
			sets = append(sets, words)
		}
	}
	if r.taint == nil {
		add(r.formula.words())
		return sets
	}
	for _, parts := range [][]taintPart{r.taint.sources, r.taint.sinks} {
		var all []*formula
		for _, p := range parts {
			all = append(all, p.formula)
		}
		add(wordsOfAny(all))
	}
	return sets
}

// words are some words of which a text must hold one for the formula to match; nil
// when that is not known.
func (f *formula) words() []int32 {
	switch f.kind {
	case isPattern:
		if atoms := f.pattern.Atoms(); len(atoms) > 0 {
			return atoms[len(atoms)-1:] // the last is the most telling of a.b.c
		}
	case isOr:
		return wordsOfAny(f.kids)
	case isAnd:
		var best []int32
		for _, k := range slices.Concat(f.positive, f.inside) {
			if words := k.words(); words != nil && (best == nil || len(words) < len(best)) {
				best = words
			}
		}
		return best
	}
	return nil
}

func wordsOfAny(list []*formula) []int32 {
	var all []int32
	for _, f := range list {
		words := f.words()
		if words == nil {
			return nil
		}
		all = append(all, words...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

package rule

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// Go's engine is linear but slow on expressions that begin with a choice of words,
// as those for secrets do. A prefixed looks for the words first and asks the
// engine only where one stands.
type prefixed struct {
	words [256][]string // by first byte; in lower case when fold
	fold  bool
	start *regexp.Regexp // the expression at the beginning of a text
	after *regexp.Regexp // the same behind one byte, which \b looks at
}

// Bounds of the words that an expression may begin with.
const (
	minPrefix   = 2
	maxPrefixes = 64
)

// newPrefixed returns nil when the expression may begin in too many ways.
func newPrefixed(text string) *prefixed {
	tree, err := syntax.Parse(text, syntax.Perl)
	if err != nil {
		return nil
	}
	words, _, fold, ok := prefixes(tree.Simplify())
	if !ok || len(words) == 0 {
		return nil
	}
	p := &prefixed{fold: fold}
	for _, w := range words {
		if len(w) < minPrefix {
			return nil
		}
		if fold {
			w = strings.ToLower(w)
			upper := strings.ToUpper(w[:1])[0]
			if upper != w[0] {
				p.words[upper] = append(p.words[upper], w)
			}
		}
		p.words[w[0]] = append(p.words[w[0]], w)
	}
	if p.start, err = regexp.Compile(`(?m)\A(?:` + text + `)`); err != nil {
		return nil
	}
	if p.after, err = regexp.Compile(`(?m)\A(?s:.)(?:` + text + `)`); err != nil {
		return nil
	}
	return p
}

// maxFailures is how often the engine may be asked in vain: each time it may look at
// the rest of the text.
const maxFailures = 256

// all returns every match, as Regexp.FindAllStringSubmatchIndex does. It gives up
// when the engine by itself is quicker.
func (p *prefixed) all(text string) ([]span, bool) {
	var list []span
	failures := 0
	for i := 0; i < len(text); i++ {
		if p.words[text[i]] == nil || !p.wordAt(text, i) {
			continue
		}
		m := p.at(text, i)
		if m == nil {
			if failures++; failures > maxFailures {
				return nil, false
			}
			continue
		}
		list = append(list, m)
		i = max(m[1], i+1) - 1
	}
	return list, true
}

func (p *prefixed) wordAt(text string, i int) bool {
	for _, w := range p.words[text[i]] {
		if len(text)-i < len(w) {
			continue
		}
		if got := text[i : i+len(w)]; got == w || p.fold && strings.EqualFold(got, w) {
			return true
		}
	}
	return false
}

// at matches at one place.
func (p *prefixed) at(text string, i int) span {
	if i == 0 {
		return p.start.FindStringSubmatchIndex(text)
	}
	m := p.after.FindStringSubmatchIndex(text[i-1:])
	if m == nil {
		return nil
	}
	m[0]++ // without the byte in front
	for g := range m {
		if m[g] >= 0 {
			m[g] += i - 1
		}
	}
	return m
}

// prefixes lists the words with which every match begins. Whole says that they are
// all that the expression matches.
func prefixes(re *syntax.Regexp) (words []string, whole, fold, ok bool) {
	switch re.Op {
	case syntax.OpLiteral:
		return []string{string(re.Rune)}, true, re.Flags&syntax.FoldCase != 0, true
	case syntax.OpCharClass:
		return classWords(re)
	case syntax.OpCapture:
		return prefixes(re.Sub[0])
	case syntax.OpPlus:
		words, _, fold, ok = prefixes(re.Sub[0])
		return words, false, fold, ok
	case syntax.OpAlternate:
		whole = true
		for i, sub := range re.Sub {
			w, wh, f, ok := prefixes(sub)
			if !ok || i > 0 && f != fold && hasLetters(w) && hasLetters(words) {
				return nil, false, false, false
			}
			fold = fold || f
			whole = whole && wh
			words = append(words, w...)
		}
		return words, whole, fold, len(words) <= maxPrefixes
	case syntax.OpConcat:
		return concatPrefixes(re.Sub)
	}
	return nil, false, false, false
}

func hasLetters(words []string) bool {
	return strings.IndexFunc(strings.Join(words, ""), func(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }) >= 0
}

// classWords spells out a small class of ASCII characters.
func classWords(re *syntax.Regexp) (words []string, whole, fold, ok bool) {
	for i := 0; i+1 < len(re.Rune); i += 2 {
		if re.Rune[i+1] > 127 || re.Rune[i+1]-re.Rune[i] > 8 {
			return nil, false, false, false
		}
		for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
			words = append(words, string(r))
		}
	}
	return words, true, false, len(words) > 0 && len(words) <= 8
}

// concatPrefixes multiplies the words of the parts, as long as they are few.
func concatPrefixes(subs []*syntax.Regexp) (words []string, whole, fold, ok bool) {
	words, whole = []string{""}, true
	for _, sub := range subs {
		switch sub.Op {
		case syntax.OpWordBoundary, syntax.OpEmptyMatch:
			continue
		}
		more, wh, f, found := prefixes(sub)
		if !found || len(words)*len(more) > maxPrefixes || hasLetters(words) && hasLetters(more) && f != fold {
			return words, false, fold, len(words) > 0 && words[0] != ""
		}
		fold = fold || f
		var product []string
		for _, a := range words {
			for _, b := range more {
				product = append(product, a+b)
			}
		}
		words = product
		if !wh {
			return words, false, fold, true
		}
	}
	return words, whole, fold, true
}

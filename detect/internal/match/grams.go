package match

import (
	"slices"
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// grams tells quickly which words a text does not hold: it remembers each three
// bytes in a row, ASCII letters in lower case, by one bit of their hash.
type grams struct {
	bits  []uint64
	shift uint32 // of the hash, to number the bits
}

// newGrams makes room for texts of a size.
func newGrams(size int) grams {
	log := uint32(9)
	for log < 20 && 1<<log < 8*size {
		log++
	}
	return grams{bits: make([]uint64, 1<<log/64), shift: 32 - log}
}

func (g grams) add(text string) {
	if len(text) < 3 {
		return
	}
	three := lower(text[0])<<8 | lower(text[1])
	for i := 2; i < len(text); i++ {
		three = (three<<8 | lower(text[i])) & 0xFFFFFF
		at := g.at(three)
		g.bits[at/64] |= 1 << (at % 64)
	}
}

func lower(c byte) uint32 {
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	return uint32(c)
}

func (g grams) at(three uint32) uint32 { return three * 2654435761 >> g.shift }

// may says whether a text may hold a word, in whatever case.
func (g grams) may(word string) bool {
	for i := 0; i+2 < len(word); i++ {
		at := g.at(lower(word[i])<<16 | lower(word[i+1])<<8 | lower(word[i+2]))
		if g.bits[at/64]&(1<<(at%64)) == 0 {
			return false
		}
	}
	return true
}

// MayHold says whether the text may hold one of some words, in whatever case, or a
// metavariable may stand for a text that does. It is never wrong about a "no".
func (f *File) MayHold(words []string) bool {
	if f.grams.bits == nil {
		f.remember()
	}
	return f.folds || slices.ContainsFunc(words, f.grams.may)
}

// OddLetters says that a text holds one of the two letters outside ASCII that are the
// same as k and s where case does not count: a search for such a word misses them.
func OddLetters(text string) bool {
	return strings.Contains(text, "\u212a") || strings.Contains(text, "\u017f")
}

// joined is the string that an operation makes of strings; of one that makes none,
// what its parts make is remembered.
func (f *File) joined(m *Matcher, n *ast.Node) (string, bool) {
	if n.Kind != ast.Binary || len(n.Kids) != 2 {
		return m.stringOf(n)
	}
	a, okA := f.joined(m, n.Kids[0])
	b, okB := f.joined(m, n.Kids[1])
	if okA && okB && joins(n.Text) {
		return a + b, true
	}
	for _, part := range []struct {
		text string
		ok   bool
	}{{a, okA}, {b, okB}} {
		if part.ok {
			f.grams.add(part.text)
		}
	}
	return "", false
}

// joins says whether an operator joins strings.
func joins(operator string) bool { return operator == "+" || operator == "." || operator == ".." }

// remember notes the text and the strings that stand in it in pieces only.
func (f *File) remember() {
	f.grams = newGrams(len(f.Text))
	f.grams.add(f.Text)
	f.folds = OddLetters(f.Text)
	m := NewMatcher(f, 1<<62)
	seen := map[*ast.Node]bool{}
	for _, kind := range []ast.Kind{ast.Ident, ast.Member} {
		for _, n := range f.ByKind[kind] {
			if n.Const == nil || seen[n.Const] {
				continue
			}
			seen[n.Const] = true
			if s, ok := m.stringOf(n.Const); ok {
				f.grams.add(s)
			}
		}
	}
	for _, n := range f.ByKind[ast.Binary] {
		if n.Parent == nil || n.Parent.Kind != ast.Binary { // else it is part of that one
			if s, ok := f.joined(m, n); ok {
				f.grams.add(s)
			}
		}
	}
	for _, n := range f.ByKind[ast.String] {
		if !strings.Contains(f.Text[n.Start:n.End], n.Text) {
			f.grams.add(n.Text)
		}
	}
}

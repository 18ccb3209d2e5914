package match

import (
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
	for _, w := range words {
		if f.grams.may(w) {
			return true
		}
	}
	return false
}

// remember notes the text and the strings that stand in it in pieces only.
func (f *File) remember() {
	f.grams = newGrams(len(f.Text))
	f.grams.add(f.Text)
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
		if n.Parent != nil && n.Parent.Kind == ast.Binary && n.Parent.Text == n.Text {
			continue // part of a longer one
		}
		if s, ok := m.stringOf(n); ok {
			f.grams.add(s)
		}
	}
	for _, n := range f.ByKind[ast.String] {
		if !strings.Contains(f.Text[n.Start:n.End], n.Text) {
			f.grams.add(n.Text)
		}
	}
}

package match

import (
	"cmp"
	"slices"
	"sort"
)

// Window says which matches are of use: those that hold one of its places or, if
// Either, that share some text with one. What must be around a match, or must not
// be, need not be looked for elsewhere.
type Window struct {
	Either bool
	places []Match  // by Start
	least  []uint32 // the least End of a place and those behind it
	most   []uint32 // the greatest End of a place and those before it
}

// NewWindow makes a window of the places of matches.
func NewWindow(places []Match, either bool) *Window {
	n := len(places)
	w := &Window{Either: either, places: slices.Clone(places), least: make([]uint32, n), most: make([]uint32, n)}
	slices.SortFunc(w.places, func(a, b Match) int { return cmp.Compare(a.Start, b.Start) })
	least, most := ^uint32(0), uint32(0)
	for i := range n {
		least = min(least, w.places[n-1-i].End)
		w.least[n-1-i] = least
		most = max(most, w.places[i].End)
		w.most[i] = most
	}
	return w
}

// outside says that a match from start to end is of no use, nor any in it unless
// Either is set.
func (w *Window) outside(start, end uint32) bool {
	switch {
	case w == nil:
		return false
	case w.Either:
		n := sort.Search(len(w.places), func(i int) bool { return w.places[i].Start > end })
		return n == 0 || w.most[n-1] < start
	}
	i := sort.Search(len(w.places), func(i int) bool { return w.places[i].Start >= start })
	return i == len(w.places) || w.least[i] > end
}

// last is the last place at which a match of use may begin.
func (w *Window) last() uint32 {
	switch {
	case w == nil:
		return ^uint32(0)
	case len(w.places) == 0:
		return 0
	case w.Either:
		return w.most[len(w.most)-1]
	}
	return w.places[len(w.places)-1].Start
}

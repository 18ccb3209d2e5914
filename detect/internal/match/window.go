package match

import (
	"cmp"
	"slices"
)

// Window says which matches are of use: those that hold one of its places. What
// must be around a match, or must not be, need not be looked for elsewhere.
type Window struct {
	places []Match  // by Start
	least  []uint32 // the least End of a place and those behind it
}

// NewWindow makes a window of the places of matches.
func NewWindow(places []Match) *Window {
	w := &Window{places: slices.Clone(places), least: make([]uint32, len(places))}
	slices.SortFunc(w.places, func(a, b Match) int { return cmp.Compare(a.Start, b.Start) })
	end := ^uint32(0)
	for i := len(w.places) - 1; i >= 0; i-- {
		end = min(end, w.places[i].End)
		w.least[i] = end
	}
	return w
}

// outside says whether no place lies between start and end.
func (w *Window) outside(start, end uint32) bool {
	if w == nil {
		return false
	}
	i, _ := slices.BinarySearchFunc(w.places, start, func(m Match, at uint32) int { return cmp.Compare(m.Start, at) })
	return i == len(w.places) || w.least[i] > end
}

// last is the start of the last place.
func (w *Window) last() uint32 {
	if w == nil || len(w.places) == 0 {
		return ^uint32(0)
	}
	return w.places[len(w.places)-1].Start
}

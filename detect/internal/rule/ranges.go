package rule

import (
	"cmp"
	"slices"
	"sort"

	"example.com/plumb/detect/internal/match"
)

// ranges finds the matches of a list by how their places lie to another, without a
// look at all of them. Each look counts as a step.
type ranges struct {
	list  []match.Match
	step  func()
	order []int               // of a list that is not short: by Start
	far   []uint32            // a tree over order of the greatest End, its root at 1
	width int                 // how many leaves the tree has
	exact map[[2]uint32][]int // by Start and End
}

// short is the length up to which a list is looked through.
const short = 16

func newRanges(list []match.Match, step func()) *ranges { return &ranges{list: list, step: step} }

// prepare sorts a list that is not short.
func (r *ranges) prepare() {
	if r.order != nil || len(r.list) <= short {
		return
	}
	r.order = make([]int, len(r.list))
	for i := range r.order {
		r.order[i] = i
	}
	slices.SortStableFunc(r.order, func(a, b int) int { return cmp.Compare(r.list[a].Start, r.list[b].Start) })
	for r.width = 1; r.width < len(r.order); {
		r.width *= 2
	}
	r.far = make([]uint32, 2*r.width)
	for i, at := range r.order {
		r.far[r.width+i] = r.list[at].End
	}
	for i := r.width - 1; i > 0; i-- {
		r.far[i] = max(r.far[2*i], r.far[2*i+1])
	}
}

// around calls f for the matches in which m lies, in no certain order, until f
// returns true. It says whether f did.
func (r *ranges) around(m match.Match, f func(i int) bool) bool {
	if r.prepare(); r.order == nil {
		return r.each(func(n match.Match) bool { return inside(m, n) }, f)
	}
	n := sort.Search(len(r.order), func(i int) bool { return r.list[r.order[i]].Start > m.Start })
	return r.reach(1, 0, r.width, n, m.End, f)
}

// reach goes through the first n of the order for those that end at a place or
// behind it; node is the root of the part of the tree from lo to hi.
func (r *ranges) reach(node, lo, hi, n int, end uint32, f func(i int) bool) bool {
	if r.step(); lo >= n || r.far[node] < end {
		return false
	}
	if hi-lo == 1 {
		return f(r.order[lo])
	}
	mid := (lo + hi) / 2
	return r.reach(2*node, lo, mid, n, end, f) || r.reach(2*node+1, mid, hi, n, end, f)
}

// within is around for the matches that lie in m.
func (r *ranges) within(m match.Match, f func(i int) bool) bool {
	if r.prepare(); r.order == nil {
		return r.each(func(n match.Match) bool { return inside(n, m) }, f)
	}
	first := sort.Search(len(r.order), func(i int) bool { return r.list[r.order[i]].Start >= m.Start })
	for _, i := range r.order[first:] {
		if r.step(); r.list[i].Start > m.End {
			return false
		}
		if r.list[i].End <= m.End && f(i) {
			return true
		}
	}
	return false
}

// at is around for the matches of the same place.
func (r *ranges) at(m match.Match, f func(i int) bool) bool {
	if len(r.list) <= short {
		return r.each(func(n match.Match) bool { return m.Start == n.Start && m.End == n.End }, f)
	}
	if r.exact == nil {
		r.exact = map[[2]uint32][]int{}
		for i, n := range r.list {
			k := [2]uint32{n.Start, n.End}
			r.exact[k] = append(r.exact[k], i)
		}
	}
	for _, i := range r.exact[[2]uint32{m.Start, m.End}] {
		if r.step(); f(i) {
			return true
		}
	}
	return false
}

func (r *ranges) each(ok func(n match.Match) bool, f func(i int) bool) bool {
	for i, n := range r.list {
		if r.step(); ok(n) && f(i) {
			return true
		}
	}
	return false
}

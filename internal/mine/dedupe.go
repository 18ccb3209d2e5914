package mine

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// Two excerpts are alike when six of ten runs of five tokens are in both. Names
// count, blanks and the language do not. Looking at all pairs would take
// too long: only those that agree in a band of their MinHash are compared.
const (
	runLength = 5
	alike     = 0.6
	bandCount = 24
	bandSize  = 3
)

// unlike keeps the first of those that are alike.
func unlike(list []*candidate) []*candidate {
	hashes := newMinHash()
	bands := make([]map[uint64][]int, bandCount)
	for i := range bands {
		bands[i] = map[uint64][]int{}
	}
	var kept []*candidate
	var sets [][]uint64
	for _, c := range list {
		set := runs(c.Code())
		keys := hashes.bands(set)
		if anyAlike(set, keys, bands, sets) {
			continue
		}
		for b, k := range keys {
			bands[b][k] = append(bands[b][k], len(kept))
		}
		kept, sets = append(kept, c), append(sets, set)
	}
	return kept
}

func anyAlike(set []uint64, keys []uint64, bands []map[uint64][]int, sets [][]uint64) bool {
	tried := map[int]bool{}
	for b, k := range keys {
		for _, i := range bands[b][k] {
			if tried[i] {
				continue
			}
			tried[i] = true
			if jaccard(set, sets[i]) >= alike {
				return true
			}
		}
	}
	return false
}

// runs is the set of runs of tokens, hashed and in order.
func runs(code string) []uint64 {
	words := tokens(code)
	var set []uint64
	for i := range max(1, len(words)-runLength+1) {
		h := fnv.New64a()
		for _, w := range words[i:min(i+runLength, len(words))] {
			h.Write([]byte(w)) //nolint:errcheck // a hash takes everything
			h.Write([]byte{0}) //nolint:errcheck // as above
		}
		set = append(set, h.Sum64())
	}
	slices.Sort(set)
	return slices.Compact(set)
}

// tokens splits code into words and single signs.
func tokens(code string) []string {
	var list []string
	for len(code) > 0 {
		n := strings.IndexFunc(code, func(r rune) bool { return !isWordRune(r) })
		switch {
		case n < 0:
			n = len(code)
		case n == 0:
			n = 1
		}
		if w := code[:n]; strings.TrimSpace(w) != "" {
			list = append(list, w)
		}
		code = code[n:]
	}
	return list
}

func isWordRune(r rune) bool {
	return r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0x80
}

// jaccard is the share of two ordered sets that is in both.
func jaccard(a, b []uint64) float64 {
	both, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			both++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// minHash holds the constants of the hash functions; they never change.
type minHash struct{ factor, offset [bandCount * bandSize]uint64 }

func newMinHash() *minHash {
	var m minHash
	r := rand.New(rand.NewPCG(7, 11)) //nolint:gosec // constants, not secrets
	for i := range m.factor {
		m.factor[i], m.offset[i] = r.Uint64()|1, r.Uint64()
	}
	return &m
}

// bands gives a key for each band: equal for sets whose least hashes agree in it.
func (m *minHash) bands(set []uint64) []uint64 {
	keys := make([]uint64, bandCount)
	for b := range keys {
		key := uint64(14695981039346656037)
		for i := b * bandSize; i < (b+1)*bandSize; i++ {
			least := uint64(math.MaxUint64)
			for _, x := range set {
				x = (x ^ m.offset[i]) * m.factor[i]
				least = min(least, x^x>>29)
			}
			key = (key ^ least) * 1099511628211
		}
		keys[b] = key
	}
	return keys
}

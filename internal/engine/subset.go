package engine

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
)

// candidate is a case that may be picked, with what the choice depends on.
type candidate struct {
	index             int
	suite, lang, clus string
	draw              string // seeded
}

// subset picks limit cases, spread evenly over suites, within them over
// languages, and within them over clusters; ties are drawn by the seed. The choice
// looks past the prompt variant, so every target gets the same base cases, and a
// smaller limit picks part of what a larger one picks. The order stays.
func subset(cases []eval.Case, limit int, seed int64) []eval.Case {
	if limit <= 0 || limit >= len(cases) {
		return cases
	}
	left := make([]candidate, len(cases))
	for i, c := range cases {
		left[i] = candidate{
			index: i, suite: c.Suite, lang: c.Suite + "\x00" + c.Meta["language"], clus: c.Suite + "\x00" + c.Cluster,
			draw: eval.HashJSON([]any{seed, baseName(c)}),
		}
	}
	taken := map[string]int{}
	var picked []int
	for range limit {
		at := 0
		for i := range left {
			if before(left[i], left[at], taken) {
				at = i
			}
		}
		c := left[at]
		left = slices.Delete(left, at, at+1)
		picked = append(picked, c.index)
		for _, stratum := range []string{"s" + c.suite, "l" + c.lang, "c" + c.clus} {
			taken[stratum]++
		}
	}
	slices.Sort(picked)
	out := make([]eval.Case, len(picked))
	for i, n := range picked {
		out[i] = cases[n]
	}
	return out
}

// before says that a is to be picked rather than b.
func before(a, b candidate, taken map[string]int) bool {
	return cmp.Or(
		cmp.Compare(taken["s"+a.suite], taken["s"+b.suite]),
		cmp.Compare(taken["l"+a.lang], taken["l"+b.lang]),
		cmp.Compare(taken["c"+a.clus], taken["c"+b.clus]),
		cmp.Compare(a.draw, b.draw),
	) < 0
}

// baseName names what variants of a case have in common.
func baseName(c eval.Case) string {
	meta := maps.Clone(c.Meta)
	delete(meta, "variant")
	name := strings.TrimSuffix(c.Name, "/"+c.Meta["variant"])
	return fmt.Sprintf("%s\x00%s\x00%s\x00%s", c.Suite, c.Cluster, name, eval.LabelString(meta))
}

package engine

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite"
)

func fakeCases(t *testing.T, n int, variant string) []eval.Case {
	t.Helper()
	cases, err := newFake(n).Cases(t.Context(), suite.Selection{Variant: variant})
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

func TestSubsetIsTheSameForEveryVariant(t *testing.T) {
	direct, secure := fakeCases(t, 60, "direct"), fakeCases(t, 60, "secure")
	rapid.Check(t, func(t *rapid.T) {
		limit, seed := rapid.IntRange(1, 59).Draw(t, "limit"), rapid.Int64().Draw(t, "seed")
		a, b := subset(direct, limit, seed), subset(secure, limit, seed)
		if len(a) != limit || len(b) != limit {
			t.Fatalf("%d and %d cases, want %d", len(a), len(b), limit)
		}
		langs, clusters := map[string]int{}, map[string]int{}
		for i := range a {
			if strings.TrimSuffix(a[i].Name, "direct") != strings.TrimSuffix(b[i].Name, "secure") {
				t.Fatalf("case %d: %s and %s", i, a[i].Name, b[i].Name)
			}
			langs[a[i].Meta["language"]]++
			clusters[a[i].Cluster]++
		}
		for _, strata := range []map[string]int{langs, clusters} {
			for k, n := range strata {
				if fair := (limit + len(strata) - 1) / len(strata); n > fair+1 {
					t.Fatalf("%s has %d of %d cases: %v", k, n, limit, strata)
				}
			}
		}
		if limit > 1 {
			fewer := subset(direct, limit-1, seed)
			for _, c := range fewer {
				if !slices.ContainsFunc(a, func(x eval.Case) bool { return x.Name == c.Name }) {
					t.Fatalf("%s is among %d but not among %d", c.Name, limit-1, limit)
				}
			}
		}
	})
}

func TestSubsetDependsOnTheSeed(t *testing.T) {
	cases := fakeCases(t, 60, "direct")
	seen := map[string]bool{}
	for seed := range int64(20) {
		seen[fmt.Sprint(subset(cases, 3, seed))] = true
	}
	if len(seen) < 10 {
		t.Errorf("20 seeds give %d subsets", len(seen))
	}
	if len(subset(cases, 0, 1)) != 60 || len(subset(cases, 99, 1)) != 60 {
		t.Error("no limit, or one above all, leaves cases out")
	}
}

func TestFilter(t *testing.T) {
	c := eval.Case{Meta: map[string]string{"language": "go", "cwe": "916,759"}}
	for filter, want := range map[string]bool{"language=go": true, "language=g": false, "cwe=759": true, "cwe=916,759": true, "cwe=75": false, "task=x": false} {
		k, v, _ := strings.Cut(filter, "=")
		if got := matches(c, map[string]string{k: v}); got != want {
			t.Errorf("%s: %v", filter, got)
		}
	}
	if !matches(c, nil) {
		t.Error("no filter leaves a case out")
	}
}

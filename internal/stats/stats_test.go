package stats

import (
	"math"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// TestPassAtKIsTheShareOfSubsets counts every subset of k samples by hand.
func TestPassAtKIsTheShareOfSubsets(t *testing.T) {
	for n := 1; n <= 8; n++ {
		for c := 0; c <= n; c++ {
			for k := 1; k <= n; k++ {
				hits, all := 0, 0
				for set := range 1 << n {
					if popcount(set) != k {
						continue
					}
					all++
					if set&(1<<c-1) != 0 { // the first c samples succeed
						hits++
					}
				}
				got, ok := PassAtK(n, c, k)
				if want := float64(hits) / float64(all); !ok || math.Abs(got-want) > 1e-12 {
					t.Errorf("PassAtK(%d,%d,%d) = %g, %v; want %g", n, c, k, got, ok, want)
				}
			}
		}
	}
}

func popcount(x int) (n int) {
	for ; x > 0; x &= x - 1 {
		n++
	}
	return n
}

func TestPassAtKRefusesWhatItCannotEstimate(t *testing.T) {
	for _, in := range [][3]int{{30, 0, 50}, {10, 3, 0}, {10, 11, 1}, {10, -1, 1}, {0, 0, 1}} {
		if p, ok := PassAtK(in[0], in[1], in[2]); ok || p != 0 {
			t.Errorf("PassAtK%v = %g, %v; want none", in, p, ok)
		}
	}
}

// TestClopperPearson holds values that are printed in many tables.
func TestClopperPearson(t *testing.T) {
	for _, tt := range []struct{ x, n, low, high float64 }{
		{0, 10, 0, 0.30850},
		{1, 10, 0.00253, 0.44502},
		{5, 10, 0.18709, 0.81291},
		{10, 10, 0.69150, 1},
		{15, 50, 0.17862, 0.44609},
		{0, 1, 0, 0.975},
	} {
		low, high := clopperPearson(tt.x/tt.n, tt.n)
		if math.Abs(low-tt.low) > 5e-5 || math.Abs(high-tt.high) > 5e-5 {
			t.Errorf("%g of %g: [%.5f, %.5f], want [%.5f, %.5f]", tt.x, tt.n, low, high, tt.low, tt.high)
		}
	}
}

func TestIntervalKeepsItsWidth(t *testing.T) {
	same := func(m int, mean float64) []Cluster {
		var cs []Cluster
		for range m {
			cs = append(cs, Cluster{Mean: mean, Weight: 5, Trials: 50})
		}
		return cs
	}
	for _, tt := range []struct {
		name     string
		clusters []Cluster
		lowMax   float64 // the lower limit is at most this
		highMin  float64 // and the upper at least this
	}{
		{"all pass, 13 tasks", same(13, 1), 0.78, 1},
		{"all fail, 13 tasks", same(13, 0), 0, 0.22},
		{"all pass, 3 tasks", same(3, 1), 0.35, 1},
		{"one sample short", append(same(12, 1), Cluster{Mean: 0.98, Weight: 5, Trials: 50}), 0.80, 0.999},
		{"half", same(13, 0.5), 0.45, 0.55},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, low, high, note := Interval(tt.clusters)
			if note != "" || low > tt.lowMax || high < tt.highMin || low > p || high < p || low < 0 || high > 1 {
				t.Errorf("%.4f [%.4f, %.4f] %s; want low ≤ %g, high ≥ %g", p, low, high, note, tt.lowMax, tt.highMin)
			}
		})
	}
	if _, _, _, note := Interval(same(2, 0.5)); note == "" {
		t.Error("two clusters were given an interval")
	}
	if _, _, _, note := Interval(nil); note == "" {
		t.Error("no clusters were given an interval")
	}
}

// TestCoverage simulates runs of m tasks with beta-distributed chances: how
// often does the interval hold the true rate?
func TestCoverage(t *testing.T) {
	const rounds = 400
	src := rand.NewPCG(1, 2)
	r := rand.New(src)
	for _, m := range []int{3, 13, 40} {
		for _, icc := range []float64{0.05, 0.3, 0.9} {
			for _, p := range []float64{0.03, 0.3, 0.9} {
				covered := 0
				for range rounds {
					if _, low, high, _ := Interval(simulate(r, src, m, p, icc)); low <= p && p <= high {
						covered++
					}
				}
				// 400 rounds: two standard errors of 93 % are 2.6 points.
				if got := float64(covered) / rounds; got < 0.93 {
					t.Errorf("%d clusters, rate %g, dependence %g: coverage %.3f", m, p, icc, got)
				}
			}
		}
	}
}

func simulate(r *rand.Rand, src rand.Source, m int, p, icc float64) []Cluster {
	const n = 50
	cs := make([]Cluster, m)
	for i := range cs {
		size := (1 - icc) / icc
		chance := distuv.Beta{Alpha: p * size, Beta: (1 - p) * size, Src: src}.Rand()
		hits := 0
		for range n {
			if r.Float64() < chance {
				hits++
			}
		}
		cs[i] = Cluster{Mean: float64(hits) / n, Weight: 5, Trials: n}
	}
	return cs
}

func TestEstimateCarriesBounds(t *testing.T) {
	cs := []Cluster{{0.5, 1, 10}, {0.5, 1, 10}, {1, 1, 10}}
	worst := []Cluster{{0.4, 1, 10}, {0.5, 1, 10}, {1, 1, 10}}
	best := []Cluster{{0.6, 1, 10}, {0.5, 1, 10}, {1, 1, 10}}
	r := Estimate(cs, worst, best, 30, 1)
	if r.N != 30 || r.Unscored != 1 || r.Clusters != 3 || !(r.Worst < r.Point && r.Point < r.Best) {
		t.Errorf("%+v", r)
	}
}

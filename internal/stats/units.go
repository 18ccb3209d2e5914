package stats

import (
	"math"
	"slices"
)

// Unit is one case of a run with what became of its samples.
type Unit struct {
	Cluster   string
	N         int // samples planned: the fixed denominator
	Unscored  int // of them, without a verdict or with outcome error
	Successes int // of those that were scored
}

// AtK estimates the chance that at least one of k samples of a case succeeds: the
// mean over units of the unbiased estimate from what was scored, with intervals
// that respect the units' clusters. A unit without any scored sample leaves the
// point, and widens the bounds.
func AtK(units []Unit, k int) Rate {
	var point, worst, best sums
	samples, unscored := 0, 0
	for _, u := range units {
		samples, unscored = samples+u.N, unscored+u.Unscored
		trials := max(1, float64(u.N)/float64(k))
		lo, hi := passAtK(u.N, u.Successes, k), passAtK(u.N, u.Successes+u.Unscored, k)
		worst.add(u.Cluster, lo, 1, trials)
		best.add(u.Cluster, hi, 1, trials)
		if n := u.N - u.Unscored; n > 0 {
			p := min(max(passAtK(n, u.Successes, k), lo), hi)
			point.add(u.Cluster, p, 1, max(1, float64(n)/float64(k)))
		}
	}
	return Estimate(point.clusters(), worst.clusters(), best.clusters(), samples, unscored)
}

// passAtK is the unbiased estimate, or for fewer samples than k, which only
// unscored ones can cause, the chance that k draws at the observed rate give.
func passAtK(n, successes, k int) float64 {
	if p, ok := PassAtK(n, successes, k); ok {
		return p
	}
	return 1 - math.Pow(1-float64(successes)/float64(n), float64(k))
}

// Part is one case with a share of its samples: Hits of Of. Unscored samples
// might have been of Of, and Hits.
type Part struct {
	Cluster  string
	Hits, Of int
	Unscored int
}

// Share estimates a ratio of sums, in which a case weighs as much as Of says.
// Worst holds were all unscored samples misses, Best were all of them hits.
func Share(parts []Part) Rate {
	var point, worst, best sums
	of, unscored := 0, 0
	add := func(s *sums, cluster string, hits, of int) {
		if of > 0 {
			s.add(cluster, float64(hits)/float64(of), float64(of), float64(of))
		}
	}
	for _, p := range parts {
		of, unscored = of+p.Of, unscored+p.Unscored
		add(&point, p.Cluster, p.Hits, p.Of)
		add(&worst, p.Cluster, p.Hits, p.Of+p.Unscored)
		add(&best, p.Cluster, p.Hits+p.Unscored, p.Of+p.Unscored)
	}
	return Estimate(point.clusters(), worst.clusters(), best.clusters(), of, unscored)
}

// Harm turns a rate of something bad: its worst is where more of it is.
func (r Rate) Harm() Rate {
	r.Worst, r.Best = r.Best, r.Worst
	return r
}

// sums adds up means by cluster.
type sums struct {
	names []string
	by    map[string]*Cluster // Mean holds the weighted sum until the end
}

func (s *sums) add(cluster string, mean, weight, trials float64) {
	if s.by == nil {
		s.by = map[string]*Cluster{}
	}
	c := s.by[cluster]
	if c == nil {
		c = &Cluster{}
		s.by[cluster] = c
		s.names = append(s.names, cluster)
	}
	c.Mean += mean * weight
	c.Weight += weight
	c.Trials += trials
}

// clusters are the sums in the order of their names, so that rounding does not
// depend on the order of adding.
func (s *sums) clusters() []Cluster {
	slices.Sort(s.names)
	var list []Cluster
	for _, name := range s.names {
		c := *s.by[name]
		c.Mean /= c.Weight
		list = append(list, c)
	}
	return list
}

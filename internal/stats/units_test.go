package stats

import (
	"math"
	"testing"
)

func TestAtK(t *testing.T) {
	units := []Unit{
		{"a", 4, 0, 2}, {"a", 4, 0, 0}, {"b", 4, 2, 1}, {"c", 4, 4, 0}, {"d", 4, 0, 4},
	}
	r := AtK(units, 1)
	if want := (0.5 + 0 + 0.5 + 1) / 4; math.Abs(r.Point-want) > 1e-12 || r.N != 20 || r.Unscored != 6 || r.Clusters != 3 {
		t.Errorf("%+v, want %v", r, want)
	}
	if worst, best := (0.5+0+0.25+0+1)/5, (0.5+0+0.75+1+1)/5; math.Abs(r.Worst-worst) > 1e-12 || math.Abs(r.Best-best) > 1e-12 {
		t.Errorf("bounds %v %v", r.Worst, r.Best)
	}
	if two := AtK(units, 2); math.Abs(two.Worst-(5.0/6+0+0.5+0+1)/5) > 1e-12 || two.Point <= r.Point {
		t.Errorf("%+v", two)
	}
	if h := r.Harm(); h.Worst != r.Best || h.Best != r.Worst {
		t.Errorf("%+v", h)
	}
}

func TestShare(t *testing.T) {
	r := Share([]Part{{"a", 1, 2, 0}, {"b", 0, 4, 1}, {"c", 3, 3, 0}, {"c", 0, 0, 2}})
	if math.Abs(r.Point-4.0/9) > 1e-12 || r.N != 9 || r.Unscored != 3 || r.Clusters != 3 || r.Note != "" {
		t.Errorf("%+v", r)
	}
	if math.Abs(r.Worst-4.0/12) > 1e-12 || math.Abs(r.Best-7.0/12) > 1e-12 {
		t.Errorf("%+v", r)
	}
	if none := Share(nil); none.N != 0 || none.Note == "" {
		t.Errorf("%+v", none)
	}
}

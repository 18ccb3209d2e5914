package mine

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"example.com/plumb/detect"
)

// Balance says how many cases are chosen, and of which. 0 means the usual number.
type Balance struct {
	Seed       uint64 `yaml:"seed"`
	Limit      int    `yaml:"limit"`       // in all
	PerRule    int    `yaml:"per_rule"`    // that one rule flags
	PerPackage int    `yaml:"per_package"` // from one package or path
	PerCell    int    `yaml:"per_cell"`    // with one CWE in one language
}

// The usual numbers.
const (
	usualLimit      = 4000
	usualPerRule    = 60
	usualPerPackage = 120
	usualPerCell    = 90
)

func (b Balance) flaw() string {
	for _, n := range []struct {
		name string
		n    int
	}{{"limit", b.Limit}, {"per_rule", b.PerRule}, {"per_package", b.PerPackage}, {"per_cell", b.PerCell}} {
		if n.n < 0 {
			return fmt.Sprintf("%s is %d", n.name, n.n)
		}
	}
	return ""
}

// choose takes cases one by one: of the language that has the fewest so far, the
// CWE of it that has the fewest, the rule of that, and the package; where several
// are left, the seed decides. So languages and weaknesses are as even as the code
// lets them be, whatever is common.
func (b Balance) choose(list []*candidate) []*candidate {
	ballot := newBallot(b, list)
	limit := cmp.Or(b.Limit, usualLimit)
	var chosen []*candidate
	for len(chosen) < limit {
		c := ballot.next()
		if c == nil {
			break
		}
		chosen = append(chosen, c)
	}
	return chosen
}

// ballot is what is left to choose from.
type ballot struct {
	perRule, perPackage, perCell int
	left                         map[detect.Language][]drawn
	languages, cells             map[string]int
	rules, packages              map[string]int
}

// drawn is a candidate with its lot.
type drawn struct {
	*candidate
	lot uint64
}

func newBallot(b Balance, list []*candidate) *ballot {
	v := &ballot{
		perRule: cmp.Or(b.PerRule, usualPerRule), perPackage: cmp.Or(b.PerPackage, usualPerPackage), perCell: cmp.Or(b.PerCell, usualPerCell),
		left: map[detect.Language][]drawn{}, languages: map[string]int{}, cells: map[string]int{}, rules: map[string]int{}, packages: map[string]int{},
	}
	for _, c := range list {
		sum := sha256.Sum256([]byte(fmt.Sprintf("%d %s", b.Seed, c.Name)))
		v.left[c.Language] = append(v.left[c.Language], drawn{c, binary.BigEndian.Uint64(sum[:])})
	}
	for _, some := range v.left {
		slices.SortFunc(some, func(a, b drawn) int { return cmp.Or(cmp.Compare(a.lot, b.lot), cmp.Compare(a.Name, b.Name)) })
	}
	return v
}

// next takes the next case, or nil when no more may be taken.
func (v *ballot) next() *candidate {
	for {
		lang, ok := v.rarest()
		if !ok {
			return nil
		}
		best := v.best(lang)
		if best < 0 {
			delete(v.left, lang) // all that is left of it is capped
			continue
		}
		c := v.left[lang][best].candidate
		v.left[lang] = slices.Delete(v.left[lang], best, best+1)
		v.languages[string(lang)]++
		v.cells[cell(c)]++
		v.rules[c.Rule]++
		v.packages[c.Cluster]++
		return c
	}
}

// rarest is the language with the fewest cases so far that has some left.
func (v *ballot) rarest() (detect.Language, bool) {
	var best detect.Language
	for _, l := range detect.Languages() {
		if len(v.left[l]) > 0 && (best == "" || v.languages[string(l)] < v.languages[string(best)]) {
			best = l
		}
	}
	return best, best != ""
}

// best is the place of the candidate whose kind is rarest so far; -1 when none may
// be taken. Of equals the first is taken, which has the lowest lot.
func (v *ballot) best(lang detect.Language) int {
	best, least := -1, [3]int{}
	for i, d := range v.left[lang] {
		n := [3]int{v.cells[cell(d.candidate)], v.rules[d.Rule], v.packages[d.Cluster]}
		if n[0] >= v.perCell || n[1] >= v.perRule || n[2] >= v.perPackage {
			continue
		}
		if best < 0 || slices.Compare(n[:], least[:]) < 0 {
			best, least = i, n
		}
	}
	return best
}

func cell(c *candidate) string { return string(c.Language) + " " + c.CWE }

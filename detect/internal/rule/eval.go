package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// search applies one rule to one text, or to a part of it.
type search struct {
	rule    *Rule
	file    *match.File
	matcher *match.Matcher
	whole   map[*match.Pattern]*ranges // what parts look for, in all of the text
	// Bounds of the part that is looked at; everything when end is 0.
	start, end uint32
	partial    bool
	err        *error                 // the first fault of a regular expression
	compiled   map[string]*expression // what comparisons match with
}

// note keeps the first error of a regular expression that took too long.
func (s *search) note(err error) {
	if err != nil && *s.err == nil {
		*s.err = fmt.Errorf("%w: %w", match.ErrEffort, err)
	}
}

// work counts what is not matching, such as the characters that an expression looks
// at; it is about as quick as a step for 32 of them.
func (s *search) work(n int) {
	for range n / 32 {
		s.matcher.Step()
	}
}

// Run returns the places that the rule finds. Effort bounds the steps of all
// patterns together; match.ErrEffort means that they were used up.
func (r *Rule) Run(file *match.File, effort int64) ([]Hit, error) {
	s := &search{
		rule: r, file: file, matcher: match.NewMatcher(file, effort), err: new(error),
		whole: map[*match.Pattern]*ranges{}, compiled: map[string]*expression{},
	}
	s.matcher.Plain = !r.consts
	var hits []Hit
	if r.taint != nil {
		hits = s.taint()
	} else {
		for _, m := range s.find(r.formula) {
			hits = append(hits, Hit{Start: m.Start, End: m.End, Message: s.message(m.Env)})
		}
	}
	if err := errors.Join(s.matcher.Err(), *s.err); err != nil {
		return nil, fmt.Errorf("rule %s: %w", r.ID, err)
	}
	if r.codeOnly {
		hits = outsideComments(file.Parsed, hits)
	}
	return hits, nil
}

func outsideComments(file *ast.Parsed, hits []Hit) []Hit {
	var out []Hit
	for _, h := range hits {
		if !file.InComment(h.Start) {
			out = append(out, h)
		}
	}
	return out
}

// part restricts a search to what a metavariable stands for.
func (s *search) part(v match.Value) *search {
	p := *s
	p.partial = true
	switch {
	case len(v.Nodes) > 0:
		p.start, p.end = v.Nodes[0].Start, v.Nodes[len(v.Nodes)-1].End
	case v.Node != nil:
		p.start, p.end = v.Node.Start, v.Node.End
		if v.IsText && v.Node.Kind == ast.String { // the content without its quotes
			if i := strings.Index(s.file.Text[p.start:p.end], v.Text); i >= 0 {
				p.start += uint32(i)
				p.end = p.start + uint32(len(v.Text))
			}
		}
	default:
		p.start, p.end = 1, 1
	}
	return &p
}

// find returns the matches of a formula.
func (s *search) find(f *formula) []match.Match {
	switch f.kind {
	case isPattern:
		return s.pattern(f.pattern)
	case isRegex:
		return s.regex(f.regex)
	case isOr:
		var all []match.Match
		for _, k := range f.kids {
			all = append(all, s.find(k)...)
		}
		return all
	}
	return s.and(f)
}

// pattern finds a pattern; one that many parts look for is matched once.
func (s *search) pattern(p *match.Pattern) []match.Match {
	if !s.partial {
		return s.matcher.Find(p, &s.rule.vars)
	}
	all, ok := s.whole[p]
	if !ok {
		window := s.matcher.Window
		s.matcher.Window = nil // other parts may want other places
		all = newRanges(s.matcher.Find(p, &s.rule.vars), s.matcher.Step)
		s.matcher.Window = window
		s.whole[p] = all
	}
	var places []int
	all.within(match.Match{Start: s.start, End: s.end}, func(i int) bool {
		places = append(places, i)
		return false
	})
	slices.Sort(places)
	var out []match.Match
	for _, i := range places {
		out = append(out, all.list[i])
	}
	return out
}

// regex finds an expression in the text; its groups are $1, $2 … All of the text
// counts, as in Semgrep, not only what is near to other matches. What was only put
// in front of a fragment to parse it is no part of it.
func (s *search) regex(e *expression) []match.Match {
	if s.partial {
		return s.regexIn(e, int(s.start), int(s.end))
	}
	return s.regexIn(e, s.file.Shift, len(s.file.Text))
}

func (s *search) regexIn(e *expression, from, to int) []match.Match {
	text := s.file.Text[from:to]
	if *s.err != nil || !e.possible(text) {
		return nil
	}
	if s.partial { // of which there may be many
		s.work(len(text))
	}
	var list []match.Match
	found, err := e.all(text)
	s.note(err)
	for _, m := range found {
		env := make(match.Env, len(s.rule.vars.Names()))
		for g := 1; g < len(m)/2; g++ {
			if slot := s.rule.vars.Lookup(fmt.Sprint(g)); slot >= 0 && m[2*g] >= 0 {
				env[slot] = match.Value{Text: text[m[2*g]:m[2*g+1]], IsText: true, Bound: true}
			}
		}
		list = append(list, match.Match{Start: uint32(from + m[0]), End: uint32(from + m[1]), Env: env})
	}
	return list
}

// and combines as Semgrep does: positive patterns intersect, then what they must
// be inside of, then what they must not be, then conditions, then the focus. What
// was only put around a fragment to parse it excludes nothing.
func (s *search) and(f *formula) []match.Match {
	if len(f.focus) > 0 { // which may lie outside of all that is found before
		defer func(w *match.Window) { s.matcher.Window = w }(s.matcher.Window)
		s.matcher.Window = nil
	}
	outerHopeless := s.matcher.Hopeless
	s.matcher.Hopeless = nil
	if len(f.regexes) > 0 {
		s.matcher.Hopeless = func(env match.Env) bool { return s.refused(f, match.Match{Env: env}) }
	}
	found := s.positive(f)
	s.matcher.Hopeless = nil
	defer func() { s.matcher.Hopeless = outerHopeless }()
	for i, k := range f.inside {
		outer := found
		if i > 0 || len(f.positive) > 0 { // else it is what was found
			outer = s.findNear(k, found, false)
		}
		found = s.keepInside(found, outer)
	}
	found = s.promising(f, found)
	for _, k := range f.not {
		bad := newRanges(s.findNear(k, found, false), s.matcher.Step)
		found = s.drop(found, bad, bad.at)
	}
	for _, k := range f.notInside {
		bad := newRanges(s.findNear(k, found, false), s.matcher.Step)
		found = s.drop(found, bad, func(m match.Match, clash func(int) bool) bool {
			return bad.around(m, func(i int) bool { return int(bad.list[i].Start) >= s.file.Shift && clash(i) })
		})
	}
	if len(found) == 0 {
		return nil
	}
	for _, e := range f.notRegex {
		bad := newRanges(s.regex(e), s.matcher.Step)
		found = s.drop(found, bad, func(m match.Match, clash func(int) bool) bool { return bad.around(m, clash) || bad.within(m, clash) })
	}
	found = s.where(f, found)
	if len(f.focus) > 0 {
		found = s.focus(found, f.focus)
	}
	return found
}

// findNear finds what lies around one of some matches, or either around it or in it,
// and perhaps more.
func (s *search) findNear(f *formula, found []match.Match, either bool) []match.Match {
	if len(found) == 0 {
		return nil
	}
	defer func(w *match.Window) { s.matcher.Window = w }(s.matcher.Window)
	s.matcher.Window = match.NewWindow(found, either)
	return s.find(f)
}

// promising leaves out what a regular expression will refuse in the end, as soon as
// its metavariable is bound: this spares looking for what excludes it.
func (s *search) promising(f *formula, found []match.Match) []match.Match {
	if len(f.regexes) == 0 || len(found) == 0 {
		return found
	}
	var out []match.Match
	for _, m := range found {
		if s.matcher.Err() != nil || *s.err != nil {
			return nil
		}
		if !s.refused(f, m) {
			out = append(out, m)
		}
	}
	return out
}

// refused says that an expression refuses what a metavariable is bound to.
func (s *search) refused(f *formula, m match.Match) bool {
	return slices.ContainsFunc(f.regexes, func(c *regexCondition) bool { return m.Env[c.slot].Bound && c.holds(s, m) == nil })
}

// where keeps the matches for which the conditions hold.
func (s *search) where(f *formula, found []match.Match) []match.Match {
	defer func(w *match.Window) { s.matcher.Window = w }(s.matcher.Window)
	s.matcher.Window = nil // a condition looks at other places
	for _, c := range f.where {
		var out []match.Match
		for _, m := range found {
			if s.matcher.Err() != nil || *s.err != nil {
				return nil
			}
			for _, env := range c.holds(s, m) {
				m.Env = env
				out = append(out, m)
			}
		}
		found = out
	}
	return found
}

// positive intersects the positive patterns; without any, what encloses counts.
func (s *search) positive(f *formula) []match.Match {
	var found []match.Match
	for i, k := range f.positive {
		if i == 0 {
			found = s.find(k)
		} else {
			found = s.intersect(found, s.findNear(k, found, true))
		}
		if found = s.promising(f, found); len(found) == 0 {
			return nil
		}
	}
	if len(f.positive) > 0 {
		return found
	}
	if len(f.inside) > 0 {
		return s.find(f.inside[0])
	}
	if s.partial { // only conditions: the whole part
		return []match.Match{{Start: s.start, End: s.end, Env: make(match.Env, len(s.rule.vars.Names()))}}
	}
	return nil
}

func inside(m, n match.Match) bool { return n.Start <= m.Start && m.End <= n.End }

// intersect keeps the smaller of two matches of which one lies in the other.
func (s *search) intersect(a, b []match.Match) []match.Match {
	out := match.Distinct{Step: s.matcher.Step}
	others := newRanges(b, s.matcher.Step)
	var related []int
	add := func(i int) bool {
		related = append(related, i)
		return false
	}
	for _, x := range a {
		related = related[:0]
		others.around(x, add)
		others.within(x, add)
		slices.Sort(related) // in the order of the list
		for _, i := range slices.Compact(related) {
			small := b[i]
			if inside(x, b[i]) {
				small = x
			}
			if env, ok := merge(x.Env, b[i].Env); ok {
				small.Env = env
				out.Add(&small)
			}
		}
		if s.matcher.Err() != nil {
			return nil
		}
	}
	return out.List
}

// keepInside keeps the matches that lie in others.
func (s *search) keepInside(found, outer []match.Match) []match.Match {
	out := match.Distinct{Step: s.matcher.Step}
	others := newRanges(outer, s.matcher.Step)
	var around []int
	for _, m := range found {
		around = around[:0]
		others.around(m, func(i int) bool {
			around = append(around, i)
			return false
		})
		slices.Sort(around)
		for _, i := range around {
			if env, ok := merge(m.Env, outer[i].Env); ok {
				kept := m
				kept.Env = env
				out.Add(&kept)
			}
		}
		if s.matcher.Err() != nil {
			return nil
		}
	}
	return out.List
}

// drop leaves out the matches that agree with a bad one of those that near goes
// through.
func (s *search) drop(found []match.Match, bad *ranges, near func(m match.Match, clash func(i int) bool) bool) []match.Match {
	if len(bad.list) == 0 {
		return found
	}
	var out []match.Match
	for _, m := range found {
		if !near(m, func(i int) bool { return agree(m.Env, bad.list[i].Env) }) {
			out = append(out, m)
		}
		if s.matcher.Err() != nil {
			return nil
		}
	}
	return out
}

// agree says whether no metavariable differs.
func agree(a, b match.Env) bool {
	for i := range min(len(a), len(b)) {
		if a[i].Bound && b[i].Bound && !match.Same(a[i], b[i]) {
			return false
		}
	}
	return true
}

// merge joins two environments that agree.
func merge(a, b match.Env) (match.Env, bool) {
	if !agree(a, b) {
		return nil, false
	}
	out, copied := a, false
	for i := range min(len(a), len(b)) {
		if a[i].Bound || !b[i].Bound {
			continue
		}
		if !copied {
			out, copied = slices.Clone(a), true
		}
		out[i] = b[i]
	}
	return out, true
}

// focus narrows each match to its metavariables.
func (s *search) focus(found []match.Match, slots []int) []match.Match {
	out := match.Distinct{Step: s.matcher.Step}
	for _, m := range found {
		for _, slot := range slots {
			v := m.Env[slot]
			narrowed := m
			narrowed.Focus = true
			switch {
			case len(v.Nodes) > 0:
				narrowed.Start, narrowed.End, narrowed.Node = v.Nodes[0].Start, v.Nodes[len(v.Nodes)-1].End, nil
			case v.Node != nil:
				narrowed.Start, narrowed.End, narrowed.Node = v.Node.Start, v.Node.End, v.Node
			default:
				continue
			}
			out.Add(&narrowed)
		}
	}
	return out.List
}

// message fills in the metavariables of the rule's message.
func (s *search) message(env match.Env) string {
	text := s.rule.message
	if !strings.Contains(text, "$") {
		return text
	}
	for i, name := range s.rule.vars.Names() {
		if i < len(env) && env[i].Bound && strings.Contains(text, "$"+name) {
			text = replaceWord(text, "$"+name, shorten(s.textOf(env[i])))
		}
	}
	return text
}

func replaceWord(text, name, value string) string {
	var b strings.Builder
	for {
		i := strings.Index(text, name)
		if i < 0 {
			b.WriteString(text)
			return b.String()
		}
		end := i + len(name)
		if end < len(text) && (text[end] == '_' || text[end] >= 'A' && text[end] <= 'Z' || text[end] >= '0' && text[end] <= '9') {
			b.WriteString(text[:end])
		} else {
			b.WriteString(text[:i])
			b.WriteString(value)
		}
		text = text[end:]
	}
}

func shorten(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "�")), " ")
	if r := []rune(s); len(r) > 80 {
		return string(r[:79]) + "…"
	}
	return s
}

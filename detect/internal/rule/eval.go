package rule

import (
	"cmp"
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
	file    *ast.Parsed
	matcher *match.Matcher
	cache   map[*formula][]match.Match
	// Bounds of the part that is looked at; everything when end is 0.
	start, end uint32
	partial    bool
	err        *error // the first fault of a regular expression
}

// note keeps the first error of a regular expression that took too long.
func (s *search) note(err error) {
	if err != nil && *s.err == nil {
		*s.err = fmt.Errorf("%w: %w", match.ErrEffort, err)
	}
}

// Run returns the places that the rule finds. Effort bounds the steps of all
// patterns together; match.ErrEffort means that they were used up.
func (r *Rule) Run(file *ast.Parsed, effort int64) ([]Hit, error) {
	s := &search{rule: r, file: file, matcher: match.NewMatcher(file, effort), cache: map[*formula][]match.Match{}, err: new(error)}
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
		hits = outsideComments(file, hits)
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
	p.cache = map[*formula][]match.Match{}
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
	if found, ok := s.cache[f]; ok {
		return found
	}
	found := s.compute(f)
	s.cache[f] = found
	return found
}

func (s *search) compute(f *formula) []match.Match {
	switch f.kind {
	case isPattern:
		return s.within(s.matcher.Find(f.pattern, &s.rule.vars))
	case isRegex:
		return s.within(s.regex(f.regex))
	case isOr:
		var all []match.Match
		for _, k := range f.kids {
			all = append(all, s.find(k)...)
		}
		return all
	}
	return s.and(f)
}

func (s *search) within(list []match.Match) []match.Match {
	if !s.partial {
		return list
	}
	var out []match.Match
	for _, m := range list {
		if m.Start >= s.start && m.End <= s.end {
			out = append(out, m)
		}
	}
	return out
}

// regex finds an expression in the text; its groups are $1, $2 …
func (s *search) regex(e *expression) []match.Match {
	if s.partial {
		return s.regexIn(e, int(s.start), int(s.end))
	}
	return s.regexIn(e, 0, len(s.file.Text))
}

// around is how many lines before and after a match an expression is looked for
// that must overlap with it.
const around = 3

// regexAround finds an expression near matches, of which only what overlaps with
// them counts.
func (s *search) regexAround(e *expression, near []match.Match) []match.Match {
	if len(near) > 50 || !e.possible(s.file.Text) {
		return s.regex(e)
	}
	var list []match.Match
	done := 0
	near = slices.Clone(near)
	slices.SortStableFunc(near, func(a, b match.Match) int { return cmp.Compare(a.Start, b.Start) })
	for _, m := range near {
		from, to := lines(s.file.Text, int(m.Start), -around), lines(s.file.Text, int(m.End), around)
		if s.partial {
			from, to = max(from, int(s.start)), min(to, int(s.end))
		}
		if from = max(from, done); from < to {
			list = append(list, s.regexIn(e, from, to)...)
			done = to
		}
	}
	return list
}

// lines moves a place by a number of line breaks, to the beginning or the end of
// a line.
func lines(text string, at, by int) int {
	for ; by < 0 && at > 0; by++ {
		at = strings.LastIndexByte(text[:at], '\n')
		if at < 0 {
			return 0
		}
	}
	for ; by > 0 && at < len(text); by-- {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return len(text)
		}
		at += n + 1
	}
	return max(at, 0)
}

func (s *search) regexIn(e *expression, from, to int) []match.Match {
	text := s.file.Text[from:to]
	if !e.possible(text) {
		return nil
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
	found := s.positive(f)
	for _, k := range f.inside {
		if len(found) == 0 {
			return nil
		}
		found = keepInside(found, s.find(k))
	}
	if len(found) == 0 {
		return nil
	}
	for _, k := range f.not {
		found = drop(found, s.find(k), func(m, n match.Match) bool { return m.Start == n.Start && m.End == n.End })
	}
	for _, k := range f.notInside {
		found = drop(found, s.find(k), func(m, n match.Match) bool { return inside(m, n) && int(n.Start) >= s.file.Shift })
	}
	for _, e := range f.notRegex {
		found = drop(found, s.regexAround(e, found), func(m, n match.Match) bool { return inside(m, n) || inside(n, m) })
	}
	for _, c := range f.where {
		var out []match.Match
		for _, m := range found {
			for _, env := range c.holds(s, m) {
				m.Env = env
				out = append(out, m)
			}
		}
		found = out
	}
	if len(f.focus) > 0 {
		found = focus(found, f.focus)
	}
	return found
}

// positive intersects the positive patterns; without any, what encloses counts.
func (s *search) positive(f *formula) []match.Match {
	var found []match.Match
	for i, k := range f.positive {
		if i == 0 {
			found = s.find(k)
			continue
		}
		if len(found) == 0 {
			return nil
		}
		var list []match.Match
		if k.kind == isRegex {
			list = s.within(s.regexAround(k.regex, found))
		} else {
			list = s.find(k)
		}
		found = intersect(found, list)
		if len(found) == 0 {
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
func intersect(a, b []match.Match) []match.Match {
	var out []match.Match
	for _, x := range a {
		for _, y := range b {
			small := x
			switch {
			case inside(x, y):
			case inside(y, x):
				small = y
			default:
				continue
			}
			if env, ok := merge(x.Env, y.Env); ok {
				small.Env = env
				out = appendNew(out, small)
			}
		}
	}
	return out
}

func appendNew(list []match.Match, m match.Match) []match.Match {
	for i := range list {
		if list[i].Start == m.Start && list[i].End == m.End && equalEnv(list[i].Env, m.Env) {
			return list
		}
	}
	return append(list, m)
}

func equalEnv(a, b match.Env) bool {
	for i := range a {
		if a[i].Bound != b[i].Bound || a[i].Node != b[i].Node || a[i].Text != b[i].Text {
			return false
		}
	}
	return true
}

func keepInside(found, outer []match.Match) []match.Match {
	var out []match.Match
	for _, m := range found {
		for _, o := range outer {
			if !inside(m, o) {
				continue
			}
			if env, ok := merge(m.Env, o.Env); ok {
				kept := m
				kept.Env = env
				out = appendNew(out, kept)
			}
		}
	}
	return out
}

func drop(found, bad []match.Match, clash func(m, n match.Match) bool) []match.Match {
	if len(bad) == 0 {
		return found
	}
	var out []match.Match
	for _, m := range found {
		keep := true
		for _, n := range bad {
			if clash(m, n) {
				if _, ok := merge(m.Env, n.Env); ok {
					keep = false
					break
				}
			}
		}
		if keep {
			out = append(out, m)
		}
	}
	return out
}

// merge joins two environments unless a metavariable differs.
func merge(a, b match.Env) (match.Env, bool) {
	out, copied := a, false
	for i := range b {
		if !b[i].Bound || i >= len(a) {
			continue
		}
		if a[i].Bound {
			if !match.Same(a[i], b[i]) {
				return nil, false
			}
			continue
		}
		if !copied {
			out, copied = append(match.Env(nil), a...), true
		}
		out[i] = b[i]
	}
	return out, true
}

// focus narrows each match to its metavariables.
func focus(found []match.Match, slots []int) []match.Match {
	var out []match.Match
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
			out = appendNew(out, narrowed)
		}
	}
	return out
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

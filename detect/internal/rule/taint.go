package rule

import (
	"errors"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// taint follows data within functions. It is an abstract run of the code: for each
// variable it knows whether data from a source may be in it, branches are joined,
// loops run until nothing new comes of it. Calls of unknown functions pass taint from
// arguments and object to result, as Semgrep assumes.
//
// taint_state.go holds what is known at a point, taint_values.go expressions,
// taint_assign.go what is assigned to, taint_calls.go calls and functions,
// statements.go statements, taint_cases.go, taint_loops.go and taint_jumps.go those
// that branch.
func (s *search) taint() []Hit {
	f := &flow{
		search: s, at: map[span2]*marks{}, seen: map[*ast.Node]*trace{}, wanted: map[*ast.Node]bool{},
		fixed: map[*ast.Node]*fixpoint{}, holders: map[string]bool{}, scope: &scope{},
	}
	spec := s.rule.taint
	if f.mark(spec.sources, func(m *marks, hit match.Match, p taintPart) { m.source = &mark{hit, p.sideEffect} }) == 0 {
		return nil
	}
	if f.mark(spec.sinks, func(m *marks, hit match.Match, p taintPart) { m.sinks = append(m.sinks, mark{hit, p.sideEffect}) }) == 0 {
		return nil
	}
	f.mark(spec.sanitizers, func(m *marks, hit match.Match, p taintPart) { m.sanitizer = &mark{hit, p.sideEffect} })
	for _, p := range spec.propagators {
		for _, hit := range s.find(p.formula) {
			from, to := hit.Env[p.from].Node, hit.Env[p.to].Node
			if from != nil && to != nil {
				m := f.marksAt(hit.Start, hit.End)
				m.propagate = append(m.propagate, [2]*ast.Node{from, to})
				f.wanted[from] = true
			}
		}
	}
	f.exec(s.file.Root, newState())
	return f.hits
}

// span2 is a place in the text.
type span2 struct{ start, end uint32 }

// mark is a match of a source, sink or sanitizer.
type mark struct {
	match      match.Match
	sideEffect bool
}

// marks is what a place is to the rule.
type marks struct {
	source    *mark
	sanitizer *mark
	sinks     []mark
	propagate [][2]*ast.Node
	reported  bool
	busy      bool // the propagators are at work, so that one cannot ask for itself
}

type flow struct {
	*search
	*scope
	at    map[span2]*marks
	hits  []Hit
	depth int
	// wanted are the nodes that propagators take from, and seen is what the last
	// visit found in them: evaluated again, nested propagators would take 2^n steps.
	wanted map[*ast.Node]bool
	seen   map[*ast.Node]*trace
	fixed  map[*ast.Node]*fixpoint
	// holders are the names of which a member was ever assigned to.
	holders map[string]bool
	docs    map[*ast.Node]*ast.Node // Ruby: what stands below for <<X
}

// scope is what belongs to the function that is run.
type scope struct {
	frames []*frame          // the loops and switches around, outermost first
	caught *state            // what may reach the handlers of the try around
	labels map[string]*state // what jumps to a label
	passed map[string]bool   // labels that were run
	again  bool              // something new jumps back to one of them
	own    map[string]bool   // names that the function declares
}

// maxNesting bounds the recursion. Trees are less deep: it only guards the stack.
const maxNesting = 10_000

// enter counts a step of one level more. It says no when there are too many.
func (f *flow) enter() bool {
	f.matcher.Step()
	if f.stopped() {
		return false
	}
	if f.depth >= maxNesting {
		f.note(errors.New("code nested too deep"))
		return false
	}
	f.depth++
	return true
}

func (f *flow) leave() { f.depth-- }

func (f *flow) stopped() bool { return f.matcher.Err() != nil || *f.err != nil }

func (f *flow) marksAt(start, end uint32) *marks {
	k := span2{start, end}
	m := f.at[k]
	if m == nil {
		m = &marks{}
		f.at[k] = m
	}
	return m
}

func (f *flow) mark(parts []taintPart, set func(*marks, match.Match, taintPart)) int {
	n := 0
	for _, p := range parts {
		for _, hit := range f.find(p.formula) {
			set(f.marksAt(hit.Start, hit.End), hit, p)
			n++
		}
	}
	return n
}

// marksOf returns the marks of a node, or nil.
func (f *flow) marksOf(n *ast.Node) *marks { return f.at[span2{n.Start, n.End}] }

// symbol names a node that has no common form; "" for all others.
func (f *flow) symbol(n *ast.Node) string {
	if n.Kind != ast.Other {
		return ""
	}
	return f.file.Lowerer.Symbol(n)
}

func (f *flow) language() string { return f.file.Lowerer.Language }

// eval runs an expression and returns what taints its value.
func (f *flow) eval(n *ast.Node, st *state) *trace {
	if n == nil || !f.enter() {
		return nil
	}
	defer f.leave()
	m := f.marksOf(n)
	var t *trace
	if m == nil {
		t = f.value(n, st)
	} else {
		t = f.marked(n, m, st)
	}
	if f.wanted[n] {
		f.seen[n] = t
	}
	return t
}

// marked evaluates what is a source, sink, sanitizer or propagator.
func (f *flow) marked(n *ast.Node, m *marks, st *state) *trace {
	if m.sanitizer != nil && n.Kind != ast.ExprStmt {
		if m.sanitizer.sideEffect {
			f.cleanse(n, m.sanitizer, st)
		}
		f.value(n, f.fork(st))
		return nil
	}
	for _, p := range m.propagate {
		delete(f.seen, p[0])
	}
	t := f.value(n, st)
	if m.source != nil && n.Kind != ast.ExprStmt {
		t = &trace{node: n, env: m.source.match.Env}
		if m.source.sideEffect {
			f.assign(n, t, st)
		}
	}
	f.propagate(n, m, st)
	f.report(m, t)
	return t
}

func (f *flow) propagate(n *ast.Node, m *marks, st *state) {
	if m.busy {
		return
	}
	m.busy = true
	defer func() { m.busy = false }()
	for _, p := range m.propagate {
		from, ok := f.seen[p[0]]
		if !ok {
			from = f.eval(p[0], st)
		}
		if from != nil {
			f.assign(p[1], extend(from, n), st)
		}
	}
}

func (f *flow) cleanse(n *ast.Node, s *mark, st *state) {
	if key := keyOf(n); key != "" {
		f.set(st, key, nil)
		return
	}
	for _, v := range s.match.Env {
		if v.Bound && v.Node != nil {
			if key := keyOf(v.Node); key != "" {
				f.set(st, key, nil)
			}
		}
	}
}

// report notes that taint reaches a sink, if the place is one; m may be nil.
func (f *flow) report(m *marks, t *trace) {
	if m == nil || t == nil || m.reported {
		return
	}
	for _, sink := range m.sinks {
		env := sink.match.Env
		if merged, ok := merge(env, t.env); ok {
			env = merged
		} else if f.rule.taint.unify {
			continue
		}
		h := Hit{Start: sink.match.Start, End: sink.match.End, Message: f.message(env)}
		for step := t; step != nil; step = step.prev {
			h.Path = append([]ast.Span{{Start: step.node.Start, End: step.node.End}}, h.Path...)
		}
		h.Path = append(h.Path, ast.Span{Start: sink.match.Start, End: sink.match.End})
		f.hits = append(f.hits, h)
		m.reported = true
	}
}

package rule

import (
	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// taint follows data within functions. It is an abstract run of the code: for each
// variable it knows whether data from a source may be in it, branches are joined,
// loops run twice. Calls of unknown functions pass taint from arguments and object
// to result, as Semgrep assumes.
func (s *search) taint() []Hit {
	f := &flow{search: s, at: map[span2]*marks{}}
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
			}
		}
	}
	f.exec(s.file.Root, state{})
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
}

// trace tells how taint came to where it is, last step first.
type trace struct {
	node  *ast.Node
	env   match.Env
	prev  *trace
	steps int
}

// maxTrace bounds the steps remembered.
const maxTrace = 12

// state maps variables, by their text, to what taints them.
type state map[string]*trace

func (st state) copy() state {
	c := make(state, len(st))
	for k, v := range st {
		c[k] = v
	}
	return c
}

// join adds what another branch left tainted. It says whether anything was new.
func (st state) join(other state) bool {
	changed := false
	for k, v := range other {
		if v != nil && st[k] == nil {
			st[k] = v
			changed = true
		}
	}
	return changed
}

type flow struct {
	*search
	at    map[span2]*marks
	hits  []Hit
	depth int
}

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

// extend adds a step to a trace.
func extend(t *trace, n *ast.Node) *trace {
	if t == nil || t.node == n {
		return t
	}
	if t.steps >= maxTrace {
		return t
	}
	return &trace{node: n, env: t.env, prev: t, steps: t.steps + 1}
}

// eval runs an expression and returns what taints its value.
func (f *flow) eval(n *ast.Node, st state) *trace {
	if n == nil {
		return nil
	}
	f.matcher.Step()
	m := f.marksOf(n)
	if m != nil && m.sanitizer != nil && n.Kind != ast.ExprStmt {
		if m.sanitizer.sideEffect {
			f.cleanse(n, m.sanitizer, st)
		}
		f.value(n, st.copy())
		return nil
	}
	t := f.value(n, st)
	if m == nil {
		return t
	}
	if m.source != nil && n.Kind != ast.ExprStmt {
		t = &trace{node: n, env: m.source.match.Env}
		if m.source.sideEffect {
			f.assign(n, t, st)
		}
	}
	for _, p := range m.propagate {
		if from := f.eval(p[0], st); from != nil {
			f.assign(p[1], extend(from, n), st)
		}
	}
	if t != nil && len(m.sinks) > 0 {
		f.report(m, t)
	}
	return t
}

func (f *flow) cleanse(n *ast.Node, s *mark, st state) {
	if key := keyOf(n); key != "" {
		delete(st, key)
		return
	}
	for _, v := range s.match.Env {
		if v.Bound && v.Node != nil {
			if key := keyOf(v.Node); key != "" {
				delete(st, key)
			}
		}
	}
}

// value is eval without the marks of the node itself.
func (f *flow) value(n *ast.Node, st state) *trace {
	switch n.Kind {
	case ast.Ident:
		if f.file.Lowerer.Language == "bash" && (n.Parent == nil || n.Parent.Kind != ast.Other) {
			return nil // a word, not an expansion
		}
		return st[n.Text]
	case ast.Number, ast.String, ast.Literal:
		return nil
	case ast.Member:
		return f.member(n, st)
	case ast.Assign:
		return f.assignment(n, st)
	case ast.Var:
		value := n.Kid(ast.RoleValue)
		t := f.eval(value, st)
		if value != nil && len(n.Kids) > 0 {
			f.assign(n.Kids[0], extend(t, n.Kids[0]), st)
		}
		return t
	case ast.Call, ast.New:
		return f.call(n, st)
	case ast.Binary:
		t := f.union(n.Kids, st)
		if comparison(n.Text) {
			return nil
		}
		return t
	case ast.Unary:
		t := f.union(n.Kids, st)
		if n.Text == "!" || n.Text == "not" {
			return nil
		}
		return t
	case ast.Keyword, ast.Pair:
		if len(n.Kids) == 2 {
			return f.eval(n.Kids[1], st)
		}
	case ast.Func:
		f.function(n, st.copy(), nil)
		return nil
	}
	if statement(n) && !f.ternary(n) {
		f.exec(n, st)
		return nil
	}
	return f.union(n.Kids, st)
}

func comparison(op string) bool {
	switch op {
	case "==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof":
		return true
	}
	return false
}

// statement says whether a node holds blocks and so runs as a statement.
func statement(n *ast.Node) bool {
	switch n.Kind {
	case ast.Block, ast.Class, ast.Error:
		return true
	case ast.Other:
		for _, k := range n.Kids {
			if k.Kind == ast.Block || k.Kind == ast.ExprStmt || k.Role == ast.RoleThen || k.Role == ast.RoleElse || k.Role == ast.RoleBody {
				return true
			}
		}
	}
	return false
}

// ternary says whether a node is a ? b : c.
func (f *flow) ternary(n *ast.Node) bool {
	name := f.file.Lowerer.Symbol(n)
	return name == "conditional_expression" || name == "ternary_expression" || name == "conditional"
}

func (f *flow) union(kids []*ast.Node, st state) *trace {
	var t *trace
	for _, k := range kids {
		if kt := f.eval(k, st); t == nil {
			t = kt
		}
	}
	return t
}

func (f *flow) member(n *ast.Node, st state) *trace {
	if key := n.Dotted(); key != "" {
		if t, ok := st[key]; ok {
			return t
		}
	}
	if len(n.Kids) == 0 {
		return nil
	}
	return f.eval(n.Kids[0], st)
}

func (f *flow) assignment(n *ast.Node, st state) *trace {
	if len(n.Kids) < 2 {
		return nil
	}
	left, right := n.Kids[0], n.Kids[1]
	t := f.eval(right, st)
	if n.Text != "=" {
		if old := f.eval(left, st); t == nil {
			t = old
		}
	} else if left.Kind == ast.Index || left.Kind == ast.Member {
		f.eval(left, st) // a sink may be what is assigned to
	}
	f.assign(left, extend(t, left), st)
	if m := f.marksOf(left); m != nil && t != nil && len(m.sinks) > 0 {
		f.report(m, t)
	}
	return t
}

// assign taints or cleans what an expression on the left stands for.
func (f *flow) assign(left *ast.Node, t *trace, st state) {
	switch left.Kind {
	case ast.Index:
		if len(left.Kids) > 0 && t != nil {
			f.assign(left.Kids[0], t, st)
		}
		return
	case ast.Unary, ast.Keyword:
		if len(left.Kids) > 0 {
			f.assign(left.Kids[len(left.Kids)-1], t, st)
		}
		return
	case ast.List, ast.Other:
		for _, k := range left.Kids {
			if k.Kind == ast.Pair && len(k.Kids) == 2 {
				k = k.Kids[1]
			}
			f.assign(k, t, st)
		}
		return
	case ast.Param:
		if name := left.Kid(ast.RoleName); name != nil {
			f.assign(name, t, st)
		}
		return
	}
	key := keyOf(left)
	if key == "" {
		return
	}
	if t == nil {
		delete(st, key)
		return
	}
	st[key] = t
}

func keyOf(n *ast.Node) string {
	switch n.Kind {
	case ast.Ident:
		return n.Text
	case ast.Member:
		return n.Dotted()
	}
	return ""
}

func (f *flow) call(n *ast.Node, st state) *trace {
	if len(n.Kids) == 0 {
		return nil
	}
	callee := n.Kids[0]
	var object *trace
	switch {
	case n.Kind == ast.New && callee.Kind == ast.Ident:
	case callee.Kind == ast.Member && len(callee.Kids) == 2:
		object = f.eval(callee.Kids[0], st)
		if m := f.marksOf(callee); m != nil && m.source != nil {
			object = &trace{node: callee, env: m.source.match.Env}
		}
	case callee.Kind != ast.Ident:
		object = f.eval(callee, st)
	}
	t := object
	for _, a := range n.Kids[1:] {
		if a.Kind == ast.Func {
			f.function(a, st.copy(), object)
			continue
		}
		if at := f.eval(a, st); t == nil {
			t = at
		}
	}
	return extend(t, n)
}

// function runs a function's body on a state of its own. Given is what a caller
// such as map or each hands to the parameters.
func (f *flow) function(n *ast.Node, st state, given *trace) {
	if f.depth > 60 {
		return
	}
	f.depth++
	defer func() { f.depth-- }()
	if params := n.Kid(ast.RoleParams); params != nil {
		for _, p := range params.Kids {
			f.param(p, given, st)
		}
	}
	if body := n.Kid(ast.RoleBody); body != nil {
		f.exec(body, st)
	}
}

func (f *flow) param(p *ast.Node, given *trace, st state) {
	name := p.Kid(ast.RoleName)
	if name == nil {
		return
	}
	if m := f.marksOf(p); m != nil && m.source != nil {
		given = &trace{node: name, env: m.source.match.Env}
	}
	f.assign(name, given, st)
	f.destructured(name, st)
}

// destructured taints the names inside a parameter that are sources, as q in
// Rust's Query(q).
func (f *flow) destructured(n *ast.Node, st state) {
	if m := f.marksOf(n); m != nil && m.source != nil {
		f.assign(n, &trace{node: n, env: m.source.match.Env}, st)
	}
	for _, k := range n.Kids {
		f.destructured(k, st)
	}
}

func (f *flow) report(m *marks, t *trace) {
	if m.reported {
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

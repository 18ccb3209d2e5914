package rule

import "example.com/plumb/detect/internal/ast"

func (f *flow) call(n *ast.Node, st *state) *trace {
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
	case callee.Kind == ast.Func:
		f.lambda(callee, st, nil)
	case callee.Kind != ast.Ident:
		object = f.eval(callee, st)
	}
	t := object
	for _, a := range n.Kids[1:] {
		if a.Kind == ast.Func {
			f.lambda(a, st, object)
			continue
		}
		at := f.eval(a, st)
		if at == nil && a.Kind == ast.Ident && a.Text != "this" && a.Text != "self" {
			at = f.within(st, a.Text)
		}
		t = first(t, at)
	}
	if f.noReturn(callee) {
		st.dead = true
	}
	return extend(t, n)
}

// noReturn says whether a call ends the run, as exit does.
func (f *flow) noReturn(callee *ast.Node) bool {
	switch f.language() + " " + callee.Dotted() {
	case "ruby raise", "ruby exit", "ruby abort", "ruby fail", "php exit", "php die", "bash exit", "bash return",
		"python sys.exit", "python exit", "python quit", "python os._exit", "go panic", "go os.Exit", "go log.Fatal", "go log.Fatalf",
		"rust panic!", "rust unreachable!", "rust todo!", "rust unimplemented!", "rust std.process.exit", "rust process.exit",
		"c exit", "c abort", "c _exit", "cpp exit", "cpp abort", "cpp _exit", "cpp std.exit", "cpp std.abort",
		"java System.exit", "csharp Environment.Exit", "javascript process.exit", "typescript process.exit":
		return true
	}
	return false
}

// lambda runs a function that is handed to a call: what it assigns to outer names
// may hold afterwards.
func (f *flow) lambda(n *ast.Node, st *state, given *trace) {
	inner := f.fork(st)
	inner.dead = false
	own := f.function(n, inner, given)
	switch f.language() {
	case "php", "python": // the names of a function are its own
		return
	}
	inner.dead = false
	for name := range own {
		f.set(inner, name, st.vars[name])
	}
	if !st.dead {
		st.join(inner)
	}
}

// function runs a function's body on a state of its own, and returns the names that
// it declares. Given is what a caller such as map or each hands to the parameters.
func (f *flow) function(n *ast.Node, st *state, given *trace) map[string]bool {
	outer := f.scope
	f.scope = &scope{own: map[string]bool{}}
	defer func() { f.scope = outer }()
	st.dead = false // it may be called before what makes its place dead
	if params := n.Kid(ast.RoleParams); params != nil {
		for _, p := range params.Kids {
			f.param(p, given, st)
		}
	}
	body := n.Kid(ast.RoleBody)
	if body == nil {
		return f.own
	}
	before := st
	switch f.language() {
	case "c", "cpp", "go", "php", "csharp": // goto may lead back
		before = f.fork(st)
	}
	for f.exec(body, st); f.again && !f.stopped(); f.exec(body, st) {
		f.again = false
		*st = *f.fork(before)
	}
	return f.own
}

func (f *flow) param(p *ast.Node, given *trace, st *state) {
	name := p.Kid(ast.RoleName)
	if name == nil {
		return
	}
	f.declare(name)
	if value := p.Kid(ast.RoleValue); value != nil {
		given = first(given, f.eval(value, st))
	}
	if m := f.marksOf(p); m != nil && m.source != nil {
		given = &trace{node: name, env: m.source.match.Env}
	}
	f.assign(name, given, st)
	f.destructured(name, st)
}

// declare notes the names that a function introduces.
func (f *flow) declare(n *ast.Node) {
	if f.own == nil {
		return
	}
	for _, name := range f.names(n, nil) {
		f.own[name] = true
	}
}

// destructured taints the names inside a parameter that are sources, as q in
// Rust's Query(q).
func (f *flow) destructured(n *ast.Node, st *state) {
	if !f.enter() {
		return
	}
	defer f.leave()
	if m := f.marksOf(n); m != nil && m.source != nil {
		f.assign(n, &trace{node: n, env: m.source.match.Env}, st)
	}
	for _, k := range n.Kids {
		f.destructured(k, st)
	}
}

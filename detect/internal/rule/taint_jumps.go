package rule

import "example.com/plumb/detect/internal/ast"

// frame is a loop, a switch or a labelled statement that a jump can leave.
type frame struct {
	label             string
	loop, choice      bool // what break without a label leaves
	breaks, continues *state
	value             *trace // of Rust's break x, and of Java's yield x
}

// jump runs a statement after which the next one does not run. It says false for
// any other.
func (f *flow) jump(n *ast.Node, symbol string, st *state) bool {
	switch symbol {
	case "break_statement", "break_expression", "break":
		f.leaveBy(n, st, func(fr *frame) **state { return &fr.breaks }, true)
	case "continue_statement", "continue_expression", "next":
		f.leaveBy(n, st, func(fr *frame) **state { return &fr.continues }, false)
	case "yield_statement":
		if f.language() != "java" {
			return false
		}
		f.leaveBy(n, st, func(fr *frame) **state { return &fr.breaks }, true)
	case "goto_statement":
		if len(n.Kids) > 0 {
			f.jumpTo(n.Kids[0].Text, st)
		}
	case "throw_statement", "throw_expression", "raise_statement", "co_return_statement", "redo", "retry":
		t := f.union(n.Kids, st)
		f.report(f.marksOf(n), t)
	default:
		return false
	}
	st.dead = true
	return true
}

// leaveBy hands the state, and a value, to the loop or switch that a jump goes to.
func (f *flow) leaveBy(n *ast.Node, st *state, exit func(*frame) **state, choices bool) {
	label, count := "", 1
	var t *trace
	for _, k := range n.Kids {
		switch {
		case f.symbol(k) == "label" && len(k.Kids) > 0:
			label = k.Kids[0].Text
		case k.Kind == ast.Ident && f.language() != "rust" && f.language() != "ruby" && f.symbol(n) != "yield_statement":
			label = k.Text
		case k.Kind == ast.Number && f.language() == "php" && len(k.Text) == 1:
			count = int(k.Text[0] - '0')
		default:
			t = first(t, f.eval(k, st))
		}
	}
	for i := len(f.frames) - 1; i >= 0; i-- {
		fr := f.frames[i]
		if label != "" && fr.label != label || label == "" && !fr.loop && (!choices || !fr.choice) {
			continue
		}
		if count--; count > 0 {
			continue
		}
		if st.dead {
			return
		}
		fr.value = first(fr.value, t)
		to := exit(fr)
		if *to == nil {
			*to = f.fork(st)
		} else {
			f.charge(st)
			(*to).join(st)
		}
		return
	}
}

// jumpTo is goto.
func (f *flow) jumpTo(label string, st *state) {
	if st.dead {
		return
	}
	if f.labels == nil {
		f.labels, f.passed = map[string]*state{}, map[string]bool{}
	}
	old := f.labels[label]
	if old == nil {
		f.labels[label] = f.fork(st)
		f.again = f.again || f.passed[label]
		return
	}
	f.charge(st)
	if old.join(st) && f.passed[label] {
		f.again = true
	}
}

// labelled runs a statement that jumps may come to, or leave.
func (f *flow) labelled(n *ast.Node, st *state) *trace {
	if len(n.Kids) == 0 {
		return nil
	}
	label := n.Kids[0].Text
	if label == "" {
		label = n.Text
	}
	if f.passed == nil {
		f.labels, f.passed = map[string]*state{}, map[string]bool{}
	}
	f.passed[label] = true
	f.charge(st)
	st.join(f.labels[label])
	fr := &frame{label: label}
	f.frames = append(f.frames, fr)
	t := f.sequence(n.Kids[1:], st)
	f.frames = f.frames[:len(f.frames)-1]
	st.join(fr.breaks)
	return t
}

// guarded says whether there is a handler among the parts of a block.
func (f *flow) guarded(kids []*ast.Node) bool {
	for _, k := range kids {
		switch f.symbol(k) {
		case "rescue", "ensure":
			return true
		}
	}
	return false
}

// try runs a block with its handlers. They may begin with anything that the block
// has tainted at some time.
func (f *flow) try(n *ast.Node, st *state) *trace {
	var body, handlers, otherwise, finally []*ast.Node
	for i, k := range n.Kids {
		switch f.symbol(k) {
		case "except_clause", "except_group_clause", "catch_clause", "rescue":
			handlers = append(handlers, k)
			continue
		case "finally_clause", "ensure":
			finally = append(finally, k)
			continue
		}
		switch {
		case k.Role == ast.RoleElse:
			otherwise = append(otherwise, k)
		case i > 0 && f.symbol(n) == "rescue_modifier":
			handlers = append(handlers, k)
		default:
			body = append(body, k)
		}
	}
	outer := f.caught
	f.caught = f.fork(st)
	t := f.sequence(body, st)
	thrown := f.fork(f.caught)
	if len(otherwise) > 0 {
		t = f.sequence(otherwise, st)
	}
	var o outcome
	o.add(st, t)
	for _, h := range handlers {
		c := f.fork(thrown)
		o.add(c, f.handler(h, c))
	}
	thrown, f.caught = f.caught, outer
	if outer != nil {
		outer.join(thrown)
	}
	if o.st != st {
		*st = *o.st
	}
	if len(finally) > 0 {
		if st.dead || !st.holds(thrown) { // it also runs on the way out
			f.sequence(finally, thrown)
		}
		f.sequence(finally, st)
	}
	return o.value
}

// handler runs a catch: the exception itself is clean.
func (f *flow) handler(n *ast.Node, st *state) *trace {
	switch f.symbol(n) {
	case "except_clause", "except_group_clause", "catch_clause", "rescue":
	default:
		return f.exec(n, st)
	}
	var t *trace
	for _, k := range n.Kids {
		switch {
		case k.Kind == ast.Params:
			for _, p := range k.Kids {
				f.param(p, nil, st)
			}
		case k.Kind == ast.Param:
			f.param(k, nil, st)
		case k.Kind == ast.Ident && k.Role != ast.RoleType:
			f.assign(k, nil, st)
		case k.Role != ast.RoleType:
			t = f.exec(k, st)
		}
	}
	return t
}

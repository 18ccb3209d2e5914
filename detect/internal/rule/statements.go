package rule

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// exec runs a statement, or the statements of a block, on a state. It returns what
// taints the value of the last, which some languages use.
func (f *flow) exec(n *ast.Node, st *state) *trace {
	if n == nil || !f.enter() {
		return nil
	}
	defer f.leave()
	switch n.Kind {
	case ast.Block, ast.Error:
		if f.language() == "ruby" && f.guarded(n.Kids) {
			return f.try(n, st)
		}
		return f.sequence(n.Kids, st)
	case ast.Func:
		f.function(n, f.fork(st), nil)
		return nil
	case ast.Class:
		return f.exec(n.Kid(ast.RoleBody), st)
	case ast.ExprStmt, ast.Return:
		t := f.union(n.Kids, st)
		f.report(f.marksOf(n), t)
		if n.Kind == ast.Return {
			st.dead = true
		}
		return t
	case ast.Other:
		if f.marksOf(n) == nil {
			if t, ok := f.compound(n, st); ok {
				return t
			}
		}
	}
	return f.eval(n, st)
}

// sequence runs one statement after another.
func (f *flow) sequence(kids []*ast.Node, st *state) *trace {
	var t *trace
	for _, k := range kids {
		t = f.exec(k, st)
	}
	return t
}

// compound runs a statement that holds others, or leaves them. It says false for
// anything else.
func (f *flow) compound(n *ast.Node, st *state) (*trace, bool) {
	symbol := f.symbol(n)
	switch {
	case f.ifLike(n):
		return f.conditional(n, st), true
	case f.loops(symbol):
		return f.loop(n, st), true
	}
	switch symbol {
	case "switch_statement", "switch_expression", "match_statement", "match_expression", "expression_switch_statement", "type_switch_statement",
		"select_statement", "case", "case_match", "case_statement":
		return f.cases(n, st), true
	case "try_statement", "try_with_resources_statement", "rescue_modifier":
		return f.try(n, st), true
	case "begin":
		if f.guarded(n.Kids) {
			return f.try(n, st), true
		}
		return f.sequence(n.Kids, st), true
	case "labeled_statement", "named_label_statement":
		return f.labelled(n, st), true
	case "do", "else", "colon_block", "preproc_else", "async_block", "unsafe_block", "const_block", "finally_clause", "ensure":
		return f.sequence(n.Kids, st), true
	case "accessor_declaration":
		own := f.fork(st)
		return f.sequence(n.Kids, own), true
	}
	if f.jump(n, symbol, st) {
		return nil, true
	}
	for _, k := range n.Kids {
		if k.Kind == ast.Block || k.Kind == ast.ExprStmt {
			return f.sequence(n.Kids, st), true
		}
	}
	return nil, false
}

// ifLike says whether a node is a condition with what it is for.
func (f *flow) ifLike(n *ast.Node) bool {
	switch f.symbol(n) {
	case "if_statement", "if_expression", "if", "unless", "if_modifier", "unless_modifier", "elif_clause", "elsif", "else_if_clause",
		"preproc_if", "preproc_ifdef", "preproc_elif", "preproc_elifdef":
		return true
	}
	return false
}

// conditional runs an if with all its else ifs, however many.
func (f *flow) conditional(n *ast.Node, st *state) *trace {
	var o outcome
	complete := false
	for queue := []*ast.Node{n}; len(queue) > 0 && !f.stopped(); {
		if !f.ifLike(queue[0]) {
			o.add(st, f.sequence(queue, st))
			complete = true
			break
		}
		heads, thens, elses := f.clause(queue[0])
		then := f.head(heads, st)
		t := f.sequence(thens, then)
		f.restore(then, f.hidden(heads), st)
		o.add(then, t)
		queue = append(elses, queue[1:]...)
	}
	if !complete {
		o.add(st, nil)
	}
	if o.st != st {
		*st = *o.st
	}
	return o.value
}

// head runs a condition, and returns the state in which it holds.
func (f *flow) head(heads []*ast.Node, st *state) *state {
	if len(f.hidden(heads)) > 0 { // Rust: the names are those of the branch alone
		then := f.fork(st)
		f.union(heads, then)
		return then
	}
	for _, h := range heads {
		f.exec(h, st)
	}
	return f.fork(st)
}

// hidden lists the names that Rust's "if let" introduces for one branch.
func (f *flow) hidden(heads []*ast.Node) []string {
	if f.language() != "rust" {
		return nil
	}
	var list []string
	for _, h := range heads {
		switch f.symbol(h) {
		case "let_condition":
			if len(h.Kids) > 0 {
				list = f.names(h.Kids[0], list)
			}
		case "let_chain":
			list = append(list, f.hidden(h.Kids)...)
		}
	}
	return list
}

// clause splits an if into what comes before its branches, the branch, and what
// comes else.
func (f *flow) clause(n *ast.Node) (heads, thens, elses []*ast.Node) {
	for _, k := range n.Kids {
		switch {
		case k.Role == ast.RoleElse || strings.HasPrefix(f.symbol(k), "elif"):
			elses = append(elses, k)
		case k.Role == ast.RoleThen || k.Role == ast.RoleBody:
			thens = append(thens, k)
		case k.Role == ast.RoleCond || k.Role == ast.RoleInit || len(heads) == 0:
			heads = append(heads, k)
		default: // bash and the preprocessor of C have no more to tell
			thens = append(thens, k)
		}
	}
	return heads, thens, elses
}

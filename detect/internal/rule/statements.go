package rule

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// exec runs a statement, or the statements of a block, on a state.
func (f *flow) exec(n *ast.Node, st state) {
	if n == nil || f.matcher.Err() != nil || f.depth > 200 {
		return
	}
	f.depth++
	defer func() { f.depth-- }()
	switch n.Kind {
	case ast.Block, ast.Error:
		for _, k := range n.Kids {
			f.exec(k, st)
		}
		return
	case ast.Func:
		f.function(n, st.copy(), nil)
		return
	case ast.Class:
		if body := n.Kid(ast.RoleBody); body != nil {
			f.exec(body, st)
		}
		return
	case ast.Other:
		if statement(n) {
			f.compound(n, st)
			return
		}
	case ast.ExprStmt, ast.Return:
		t := f.union(n.Kids, st)
		if m := f.marksOf(n); m != nil && t != nil && len(m.sinks) > 0 {
			f.report(m, t)
		}
		return
	}
	f.eval(n, st)
}

// compound runs a statement with blocks: what stands before them, then each block
// on a copy, joined.
func (f *flow) compound(n *ast.Node, st state) {
	name := f.file.Lowerer.Symbol(n)
	var branches []*ast.Node
	var head []*ast.Node
	for _, k := range n.Kids {
		if branch(k) {
			branches = append(branches, k)
			continue
		}
		head = append(head, k)
	}
	loop := strings.HasPrefix(name, "for") || strings.HasPrefix(name, "while") || strings.HasPrefix(name, "do_") ||
		strings.HasPrefix(name, "enhanced_for") || strings.HasPrefix(name, "foreach") || name == "until" || strings.HasPrefix(name, "loop")
	if loop && !strings.HasPrefix(name, "while") {
		f.iterate(name, head, st)
	} else {
		for _, k := range head {
			f.exec(k, st)
		}
	}
	if len(branches) == 1 && !loop && !strings.HasPrefix(name, "if") && !strings.HasPrefix(name, "unless") {
		f.exec(branches[0], st) // with, try, unsafe …: always runs
		return
	}
	f.branches(branches, loop, st)
}

func (f *flow) branches(branches []*ast.Node, loop bool, st state) {
	results := make([]state, 0, len(branches))
	for _, b := range branches {
		after := st.copy()
		f.exec(b, after)
		if loop && f.depth < 12 {
			again := st.copy()
			if again.join(after) {
				f.exec(b, again)
				after.join(again)
			}
		}
		results = append(results, after)
	}
	for _, r := range results {
		st.join(r)
	}
}

// branch says whether a part of a statement may or may not run.
func branch(k *ast.Node) bool {
	switch k.Role {
	case ast.RoleThen, ast.RoleElse, ast.RoleBody:
		return true
	case ast.RoleCond:
		return false
	}
	return k.Kind == ast.Block || k.Kind == ast.Other && statement(k)
}

// iterate runs the head of a loop over a collection: its variable gets the
// collection's taint.
func (f *flow) iterate(name string, head []*ast.Node, st state) {
	if len(head) == 1 && head[0].Kind == ast.Other && len(head[0].Kids) == 2 { // Go's range clause
		head = head[0].Kids
	}
	var variable, collection *ast.Node
	switch {
	case len(head) < 2:
	case strings.HasPrefix(name, "foreach") && f.file.Lowerer.Language == "php":
		collection, variable = head[0], head[len(head)-1]
	case strings.HasPrefix(name, "enhanced_for"), strings.HasPrefix(name, "for_range"):
		variable, collection = head[len(head)-2], head[len(head)-1]
		for _, k := range head {
			if k.Role == ast.RoleName {
				variable = k
			}
		}
	case name == "for_statement" && f.file.Lowerer.Language != "python" && f.file.Lowerer.Language != "go":
	default:
		variable, collection = head[0], head[len(head)-1]
		if variable.Role == ast.RoleType && len(head) > 2 {
			variable = head[1]
		}
	}
	if variable == nil {
		for _, k := range head {
			f.exec(k, st)
		}
		return
	}
	t := f.eval(collection, st)
	f.assign(variable, extend(t, variable), st)
}

package rule

import (
	"unicode"
	"unicode/utf8"

	"example.com/plumb/detect/internal/ast"
)

func (f *flow) assignment(n *ast.Node, st *state) *trace {
	if len(n.Kids) < 2 {
		return nil
	}
	left, right := n.Kids[0], n.Kids[1]
	plain := n.Text == "=" || n.Text == ":="
	if t, ok := f.pairwise(left, right, st); plain && ok {
		return t
	}
	t := f.eval(right, st)
	if !plain {
		t = first(t, f.eval(left, st))
	} else if left.Kind == ast.Index || left.Kind == ast.Member {
		f.eval(left, st) // a sink may be what is assigned to
	}
	f.assign(left, extend(t, left), st)
	f.report(f.marksOf(left), t)
	return t
}

// declaration is a Var with its value.
func (f *flow) declaration(n *ast.Node, st *state) *trace {
	value := n.Kid(ast.RoleValue)
	if len(n.Kids) == 0 {
		return nil
	}
	name := n.Kids[0]
	f.declare(name)
	if name.Kind == ast.List { // Rust: let Some(x) = y else { … }
		for _, k := range name.Kids {
			if k.Kind == ast.Block {
				f.exec(k, f.fork(st))
			}
		}
	}
	if typ := n.Kid(ast.RoleType); typ != nil && len(typ.Kids) > 0 {
		f.eval(typ, st) // the size of an array
	}
	if value == nil {
		return nil
	}
	if t, ok := f.pairwise(name, value, st); ok {
		return t
	}
	t := f.eval(value, st)
	f.assign(name, extend(t, name), st)
	return t
}

// pairwise assigns each part of a list to its part of another: a, b = c, d.
func (f *flow) pairwise(left, right *ast.Node, st *state) (*trace, bool) {
	if !f.listed(left) || !f.listed(right) || len(left.Kids) != len(right.Kids) {
		return nil, false
	}
	traces := make([]*trace, len(right.Kids))
	var all *trace
	for i, k := range right.Kids { // all of them first: a, b = b, a
		traces[i] = f.eval(k, st)
		all = first(all, traces[i])
	}
	for i, k := range left.Kids {
		f.assign(k, extend(traces[i], k), st)
		f.report(f.marksOf(k), traces[i])
	}
	return all, true
}

// listed says whether a node is a list of which the places count.
func (f *flow) listed(n *ast.Node) bool {
	switch f.symbol(n) {
	case "tuple", "tuple_pattern", "tuple_expression", "list", "list_pattern", "array", "array_pattern", "list_literal",
		"array_creation_expression", "array_expression", "slice_pattern":
	default:
		if n.Kind != ast.List {
			return false
		}
	}
	for _, k := range n.Kids {
		switch k.Kind {
		case ast.Pair, ast.Block:
			return false
		case ast.Param:
			if f.language() != "csharp" { // *rest
				return false
			}
		case ast.Other:
			switch f.symbol(k) {
			case "list_splat", "spread_element", "splat_argument", "variadic_unpacking", "rest_assignment", "remaining_field_pattern", "array_type":
				return false
			}
		}
		if k.Kind == ast.String && f.symbol(n) == "list_literal" { // PHP: ["x" => $b]
			return false
		}
	}
	return true
}

// assign taints or cleans what an expression on the left, or a pattern, stands for.
func (f *flow) assign(left *ast.Node, t *trace, st *state) {
	if !f.enter() {
		return
	}
	defer f.leave()
	if left.Kind == ast.Index && t == nil {
		return // the other elements are as they were
	}
	for _, k := range f.targets(left) {
		f.assign(k, t, st)
	}
	key := keyOf(left)
	if f.leaf(left) {
		key = left.Text
	}
	if key == "" || key == "_" || f.constant(left) {
		return
	}
	f.set(st, key, t)
	if t != nil && f.caught != nil && !st.dead {
		f.caught.vars[key] = t
		f.caught.members = f.caught.members || st.members
	}
}

// targets lists the parts of a left side or pattern that get its value.
func (f *flow) targets(left *ast.Node) []*ast.Node {
	kids := left.Kids
	switch left.Kind {
	case ast.Unary, ast.Keyword, ast.Pair:
		return kids[max(0, len(kids)-1):]
	case ast.Index:
		return kids[:min(1, len(kids))]
	case ast.Param:
		if name := left.Kid(ast.RoleName); name != nil {
			return []*ast.Node{name}
		}
		return nil
	case ast.List, ast.Other:
	default:
		return nil
	}
	switch f.symbol(left) {
	case "assignment_pattern", "object_assignment_pattern": // a = 1
		return kids[:min(1, len(kids))]
	case "field_pattern", "keyword_pattern", "subpattern", "type_pattern", "record_pattern_component":
		return kids[max(0, len(kids)-1):]
	case "class_pattern", "record_pattern": // the type comes first
		return kids[min(1, len(kids)):]
	case "guard", "if_clause", "when_clause", "if_guard", "unless_guard":
		return nil
	}
	var list []*ast.Node
	for _, k := range kids {
		if k.Role != ast.RoleType && k.Role != ast.RoleCond {
			list = append(list, k)
		}
	}
	return list
}

// constant says whether a name in a pattern is what to compare with, not what to
// assign to: None in Rust.
func (f *flow) constant(n *ast.Node) bool {
	if f.language() != "rust" || n.Kind != ast.Ident {
		return false
	}
	r, _ := utf8.DecodeRuneInString(n.Text)
	return unicode.IsUpper(r) && n.Parent != nil && n.Parent.Kind == ast.Other
}

// names lists the names that a pattern binds.
func (f *flow) names(n *ast.Node, list []string) []string {
	for _, k := range f.targets(n) {
		list = f.names(k, list)
	}
	if n.Kind == ast.Ident && !f.constant(n) {
		list = append(list, n.Text)
	}
	if f.leaf(n) {
		list = append(list, n.Text)
	}
	return list
}

// leaf says whether a node is a name that the grammar calls by another name.
func (f *flow) leaf(n *ast.Node) bool {
	switch f.symbol(n) {
	case "shorthand_field_identifier", "implicit_parameter":
		return true
	}
	return false
}

// restore gives names back what they were before a pattern of Rust hid them.
func (f *flow) restore(st *state, names []string, before *state) {
	for _, name := range names {
		f.set(st, name, before.vars[name])
	}
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

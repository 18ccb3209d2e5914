package ast

import (
	"slices"
	"sort"
	"strings"
)

// This file finds the names that surely hold one literal where they are used. A
// wrong constant hides a weakness, so it is careful rather than complete: whatever
// may write a name counts as a write (writes.go), and a use takes the literal of
// the last write before it only if nothing else can come between.

// variable is a name in its scope, with what writes it in the order of the text.
type variable struct {
	writes []write
	wild   bool // written by other code, at any time
}

// write is one place that gives a name a value.
type write struct {
	node  *Node // Var, Assign, Param … or the name itself
	block *Node // what is run or left out as a whole around it
	value *Node // literal, or nil
}

type variableKey struct {
	scope *Node
	name  string
}

// constants is the work on one tree.
type constants struct {
	*Lowerer
	tree      *Tree
	names     map[string]bool // those that are given a literal somewhere
	declared  map[variableKey]bool
	variables map[variableKey]*variable
	fields    map[string]bool       // names of members that are assigned
	shared    map[string]bool       // names that functions share on purpose: global x
	types     map[variableKey]*Node // declarations, once they are asked for
}

// resolveConstants writes into each use of such a name the literal (Node.Const).
func (l *Lowerer) resolveConstants(t *Tree) {
	c := &constants{
		Lowerer: l, tree: t, names: literalNames(t), declared: map[variableKey]bool{},
		variables: map[variableKey]*variable{}, fields: map[string]bool{}, shared: map[string]bool{},
	}
	if len(c.names) == 0 {
		return
	}
	c.assignedFields()
	var uses []*Node
	for _, n := range t.ByKind[Ident] {
		if c.names[n.Text] {
			c.declare(n)
		}
	}
	for _, n := range t.ByKind[Ident] {
		if c.names[n.Text] && !c.write(n) && !n.isPart() {
			uses = append(uses, n)
		}
	}
	for _, v := range c.variables {
		sort.SliceStable(v.writes, func(a, b int) bool { return v.writes[a].node.Order < v.writes[b].node.Order })
	}
	for _, n := range uses {
		n.Const = c.reaching(n)
	}
	c.selfFields()
}

// literalNames gathers the names that a literal is given to.
func literalNames(t *Tree) map[string]bool {
	names := map[string]bool{}
	for _, kind := range []Kind{Var, Assign} {
		for _, n := range t.ByKind[kind] {
			if v := valueOf(n); v != nil && IsLiteral(v) && n.Kids[0].Kind == Ident {
				names[n.Kids[0].Text] = true
			}
		}
	}
	return names
}

// valueOf is what a declaration or a plain assignment gives; nil for others.
func valueOf(n *Node) *Node {
	switch {
	case len(n.Kids) == 0:
	case n.Kind == Var:
		return n.Kid(RoleValue)
	case n.Kind == Assign && (n.Text == "=" || n.Text == ":=") && len(n.Kids) == 2:
		return n.Kids[1]
	}
	return nil
}

// IsLiteral says whether a node is a literal or an operation on literals.
func IsLiteral(n *Node) bool {
	switch n.Kind {
	case String, Number, Literal:
		return true
	case Binary:
		return len(n.Kids) == 2 && IsLiteral(n.Kids[0]) && IsLiteral(n.Kids[1])
	case Unary:
		return len(n.Kids) == 1 && n.Text == "-" && IsLiteral(n.Kids[0])
	}
	return false
}

// scopeOf is the function, class or file around a node.
func scopeOf(n *Node) *Node {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Kind == Func || p.Kind == Class || p.Parent == nil {
			return p
		}
	}
	return n
}

// blockOf is the largest code around a write that is always run when the write is:
// up to a block, a branch without braces, or any statement with parts of its own.
func blockOf(n *Node) *Node {
	for p := n; p.Parent != nil; p = p.Parent {
		switch p.Kind {
		case Block, Error, Func, Class:
			if p != n {
				return p
			}
		case Other:
			return p
		}
		if p.Role == RoleThen || p.Role == RoleElse || p.Role == RoleBody {
			return p
		}
	}
	return scopeOf(n)
}

// declares says whether names have to be declared before they are assigned.
func (c *constants) declares() bool {
	return slices.Contains([]string{"javascript", "typescript", "go", "c", "cpp", "java", "csharp", "rust"}, c.Language)
}

// owner is the scope that a name belongs to where it is used or assigned.
func (c *constants) owner(n *Node) *Node {
	scope := scopeOf(n)
	if !c.declares() && c.Language != "ruby" {
		return scope
	}
	for s := scope; ; s = scopeOf(s) {
		if c.declared[variableKey{s, n.Text}] || s.Parent == nil {
			return s
		}
		if c.Language == "ruby" && s.Kid(RoleName) != nil { // a method, not a block
			return s
		}
	}
}

// add notes a write.
func (c *constants) add(name, node, value *Node) {
	owner := c.owner(name)
	k := variableKey{owner, name.Text}
	v := c.variables[k]
	if v == nil {
		v = &variable{}
		c.variables[k] = v
	}
	if scopeOf(name) != owner {
		v.wild = true // by a function inside, which may be called at any time
	}
	if value != nil && !IsLiteral(value) {
		value = nil
	}
	v.writes = append(v.writes, write{node: node, block: blockOf(node), value: value})
}

// reaching returns the literal that the use n of a name surely sees.
func (c *constants) reaching(n *Node) *Node {
	own := scopeOf(n)
	for scope := own; ; scope = scopeOf(scope) {
		if v := c.variables[variableKey{scope, n.Text}]; v != nil {
			switch {
			case v.wild || c.shared[n.Text]:
				return nil
			case scope.Kind == Class && c.fields[n.Text]:
				return nil
			case scope != own:
				if len(v.writes) == 1 {
					return v.writes[0].value
				}
				return nil
			}
			return v.before(c, n)
		}
		if scope.Parent == nil {
			return nil
		}
	}
}

// before returns the literal of the last write before a use, unless another may
// come between.
func (v *variable) before(c *constants, n *Node) *Node {
	next := sort.Search(len(v.writes), func(i int) bool { return v.writes[i].node.Order >= n.Order })
	if next < len(v.writes) && c.sameLoop(n, v.writes[next].node) {
		return nil
	}
	last := next - 1
	for last >= 0 && v.writes[last].node.Contains(n) {
		if c.sameLoop(n, v.writes[last].node) {
			return nil
		}
		last--
	}
	if last < 0 {
		return nil
	}
	if w := v.writes[last]; len(v.writes) == 1 || w.block.Contains(n) {
		return w.value
	}
	return nil
}

// sameLoop says whether a loop goes around a use and a later write.
func (c *constants) sameLoop(use, write *Node) bool {
	for p := use.Parent; p != nil && p.Kind != Class; p = p.Parent {
		if p.Contains(write) && p.Kind == Other && isLoop(c.Symbol(p)) {
			return true
		}
		if p.Kind == Func && p.Kid(RoleName) != nil {
			return false
		}
	}
	return false
}

func isLoop(symbol string) bool {
	if strings.HasPrefix(symbol, "format") || strings.HasPrefix(symbol, "formal") {
		return false
	}
	for _, s := range []string{"for", "while", "until", "do_", "loop", "enhanced_for", "c_style_for", "repeat"} {
		if strings.HasPrefix(symbol, s) {
			return true
		}
	}
	return strings.HasSuffix(symbol, "comprehension") || symbol == "generator_expression"
}

// selfFields resolves this.name and self.name where the class gives the field one
// literal, and nothing assigns it.
func (c *constants) selfFields() {
	for _, n := range c.tree.ByKind[Member] {
		if len(n.Kids) != 2 || n.Kids[0].Kind != Ident || n.Kids[1].Kind != Ident {
			continue
		}
		name := n.Kids[1].Text
		if obj := n.Kids[0].Text; obj != "this" && obj != "self" && obj != "$this" || c.fields[name] {
			continue
		}
		for _, field := range []string{name, "$" + name} {
			for scope := scopeOf(n); ; scope = scopeOf(scope) {
				v := c.variables[variableKey{scope, field}]
				if v != nil && scope.Kind == Class && !v.wild && len(v.writes) == 1 && v.writes[0].node.Kind == Var {
					n.Const = v.writes[0].value
				}
				if scope.Parent == nil {
					break
				}
			}
		}
	}
}

package match

import (
	"example.com/plumb/detect/internal/ast"
)

// call matches callee and arguments.
func (m *Matcher) call(p *part, n *ast.Node, k func() bool) bool {
	if len(p.kids) == 0 || len(n.Kids) == 0 {
		return false
	}
	if p.atom != 0 && n.Atom != p.atom && n.Kids[0].Kind != ast.Call && !renamed(n) || p.kind == ast.New && p.text != n.Text {
		return false
	}
	return m.match(p.kids[0], n.Kids[0], func() bool {
		if p.text == "bare" && p.kind == ast.Call {
			return k()
		}
		return m.unordered(p.kids[1:], n.Kids[1:], k)
	})
}

// unordered matches entries with names wherever they stand, and the rest in order.
func (m *Matcher) unordered(parts []*part, nodes []*ast.Node, k func() bool) bool {
	for i, p := range parts {
		if p.op != opNode || p.kind != ast.Keyword && p.kind != ast.Pair {
			continue
		}
		rest := without(parts, i)
		for j, n := range nodes {
			if n.Kind == p.kind && m.sequence(p.kids, n.Kids, func() bool { return m.unordered(rest, withoutNode(nodes, j), k) }) {
				return true
			}
		}
		return false
	}
	return m.sequence(parts, nodes, k)
}

func without(list []*part, i int) []*part {
	return append(append([]*part{}, list[:i]...), list[i+1:]...)
}

func withoutNode(list []*ast.Node, i int) []*ast.Node {
	return append(append([]*ast.Node{}, list[:i]...), list[i+1:]...)
}

// parts matches the parts of a declaration: decorations and modifiers in any
// order, the others in their order.
func (m *Matcher) parts(parts []*part, nodes []*ast.Node, k func() bool) bool {
	for i, p := range parts {
		if p.role != ast.RoleDecor && p.role != ast.RoleMod || p.op == opRest {
			continue
		}
		rest := without(parts, i)
		for _, n := range nodes {
			if n.Role == p.role && m.match(p, n, func() bool { return m.parts(rest, nodes, k) }) {
				return true
			}
		}
		return false
	}
	return m.sequence(parts, nodes, k)
}

// sequence matches parts with nodes in order. An ellipsis takes any number; nodes
// of a role that the pattern need not mention are passed over.
func (m *Matcher) sequence(parts []*part, nodes []*ast.Node, k func() bool) bool {
	if m.steps++; m.steps > m.limit {
		m.err = ErrEffort
		return true
	}
	if len(parts) == 0 {
		for _, n := range nodes {
			if !n.Role.Optional() {
				return false
			}
		}
		return k()
	}
	p := parts[0]
	if p.op == opRest {
		return m.rest(p, parts[1:], nodes, k)
	}
	if len(nodes) == 0 {
		return false
	}
	n := nodes[0]
	if fits(p.role, n.Role) && !hopeless(p, n) && m.match(p, n, func() bool { return m.sequence(parts[1:], nodes[1:], k) }) {
		return true
	}
	return n.Role.Optional() && n.Role != p.role && m.sequence(parts, nodes[1:], k)
}

func fits(p, n ast.Role) bool {
	return p == n || p == ast.RoleNone && n != ast.RoleInit && n != ast.RolePiece || n == ast.RoleNone && p != ast.RolePiece
}

// rest lets an ellipsis take as few nodes as will do first.
func (m *Matcher) rest(p *part, parts []*part, nodes []*ast.Node, k func() bool) bool {
	if len(parts) == 0 && p.slot < 0 {
		return k()
	}
	for i := 0; i <= len(nodes); i++ {
		if len(parts) == 0 && i < len(nodes) {
			continue
		}
		next := func() bool { return m.sequence(parts, nodes[i:], k) }
		if p.slot >= 0 {
			if m.bind(p.slot, Value{Nodes: nodes[:i:i], Bound: true}, next) {
				return true
			}
			continue
		}
		if next() {
			return true
		}
		if m.err != nil {
			return true
		}
	}
	return false
}

// flat is a statement of a block or of a block inside it; skip leads past what is
// inside.
type flat struct {
	node *ast.Node
	skip int
}

// flatten lists the statements of a block and those nested in them, but not those
// of nested functions.
func (m *Matcher) flatten(block *ast.Node) []flat {
	if f, ok := m.File.flats[block]; ok {
		return f
	}
	var list []flat
	for _, s := range block.Kids {
		list = m.addFlat(list, s)
	}
	m.File.flats[block] = list
	return list
}

func (m *Matcher) addFlat(list []flat, s *ast.Node) []flat {
	if s.Role.Optional() && s.Role != ast.RoleElse {
		return list
	}
	at := len(list)
	list = append(list, flat{node: s})
	list = m.addNested(list, s)
	list[at].skip = len(list)
	return list
}

func (m *Matcher) addNested(list []flat, s *ast.Node) []flat {
	m.steps++
	if s.Kind == ast.Func || s.Kind == ast.Class || s.Kind == ast.ExprStmt {
		return list
	}
	for _, k := range s.Kids {
		switch {
		case k.Kind == ast.Block:
			for _, inner := range k.Kids {
				list = m.addFlat(list, inner)
			}
		case k.Kind == ast.ExprStmt || k.Kind == ast.Return || k.Role == ast.RoleThen:
			list = m.addFlat(list, k)
		case k.Kind == ast.Other || k.Kind == ast.Error || k.Kind == ast.Var:
			list = m.addNested(list, k)
		}
	}
	return list
}

// runs tries a run of statements at each statement of each block.
func (m *Matcher) runs(p *Pattern) {
	for _, kind := range []ast.Kind{ast.Block, ast.Error, ast.Other} {
		for _, block := range m.File.ByKind[kind] {
			if m.err != nil {
				return
			}
			if len(block.Kids) == 0 || kind == ast.Other && !hasStatements(block) || p.needs.missing(block) || m.Window.outside(block.Start, block.End) {
				continue
			}
			m.run(p, block)
		}
	}
}

func hasStatements(n *ast.Node) bool {
	for _, k := range n.Kids {
		if k.Kind == ast.ExprStmt || k.Kind == ast.Var {
			return true
		}
	}
	return false
}

func (m *Matcher) run(p *Pattern, block *ast.Node) {
	list := m.flatten(block)
	var first *ast.Node
	found := func(end uint32) bool {
		if p.tail {
			end = block.Kids[len(block.Kids)-1].End
		}
		return m.emit(first.Start, endOf(block, end), nil)
	}
	for i := 0; i < len(list) && m.err == nil; i = list[i].skip {
		if first = list[i].node; first.Start > m.Window.last() {
			break
		}
		if hopelessStatement(p.parts[0], first) {
			continue
		}
		m.start(first)
		m.statement(p.parts[0], first, func() bool {
			if m.Hopeless != nil && m.Hopeless(m.env) {
				return false
			}
			return m.statements(p.parts[1:], list, list[i].skip, first.End, found)
		})
	}
}

// endOf is the end of the statement of the block in which a place lies.
func endOf(block *ast.Node, end uint32) uint32 {
	for _, s := range block.Kids {
		if s.Start < end && end <= s.End {
			return s.End
		}
	}
	return end
}

// statements matches a run beginning with entry i of the list; k gets the end of
// the last statement.
func (m *Matcher) statements(parts []*part, list []flat, i int, end uint32, k func(uint32) bool) bool {
	if m.steps++; m.steps > m.limit {
		m.err = ErrEffort
		return true
	}
	if len(parts) == 0 {
		return k(end)
	}
	if parts[0].op == opRest {
		if len(parts) == 1 {
			return k(max(end, list[len(list)-1].node.End))
		}
		for j := i; j < len(list); j++ {
			if m.statements(parts[1:], list, j, end, k) {
				return true
			}
		}
		return false
	}
	if i >= len(list) {
		return false
	}
	s := list[i]
	if hopelessStatement(parts[0], s.node) {
		return false
	}
	return m.statement(parts[0], s.node, func() bool { return m.statements(parts[1:], list, s.skip, max(end, s.node.End), k) })
}

// hopeless says that a part cannot match a node, at a glance: before anything is
// prepared for the case that it does.
func hopeless(p *part, n *ast.Node) bool {
	if p.needs.missing(n) {
		return true
	}
	if p.op != opNode || p.dotted != "" || n.Kind == ast.Block {
		return false
	}
	switch p.kind {
	case ast.Call, ast.New:
		return n.Kind != p.kind || p.atom != 0 && n.Atom != p.atom && len(n.Kids) > 0 && n.Kids[0].Kind != ast.Call && !renamed(n)
	case ast.Assign:
		return n.Kind != ast.Assign && n.Kind != ast.Var
	case ast.Binary:
		return n.Kind != ast.Binary && n.Kind != ast.Assign
	case ast.Var, ast.Func, ast.Class, ast.Return, ast.Index, ast.Unary:
		return n.Kind != p.kind
	}
	return false
}

// hopelessStatement is the same for a statement of a run, which may be the
// expression that the part is.
func hopelessStatement(p *part, n *ast.Node) bool {
	if p.op == opStmtExpr {
		return p.needs.missing(n) || p.kids[0].op != opDeep && n.Kind != ast.ExprStmt && n.Kind != ast.Return && n.Kind != ast.Var
	}
	return hopeless(p, n) && !(n.Kind == ast.ExprStmt && len(n.Kids) == 1 && !hopeless(p, n.Kids[0]))
}

// statement matches a part on a statement; an expression matches the statement
// that it is.
func (m *Matcher) statement(p *part, n *ast.Node, k func() bool) bool {
	if m.match(p, n, k) {
		return true
	}
	return p.op != opStmtExpr && p.op != opMeta && n.Kind == ast.ExprStmt && len(n.Kids) == 1 && m.match(p, n.Kids[0], k)
}

// body matches the statements of a block from first to last.
func (m *Matcher) body(parts []*part, block *ast.Node, k func() bool) bool {
	if len(parts) == 0 {
		return len(block.Kids) == 0 && k()
	}
	if len(parts) == 1 && parts[0].op == opRest {
		return k()
	}
	list := m.flatten(block)
	last := parts[len(parts)-1].op == opRest
	if !last {
		return m.exactly(parts, list, 0, k)
	}
	return m.statements(parts, list, 0, 0, func(uint32) bool { return k() })
}

// exactly matches parts with statements up to the end of the list.
func (m *Matcher) exactly(parts []*part, list []flat, i int, k func() bool) bool {
	if m.steps++; m.steps > m.limit {
		m.err = ErrEffort
		return true
	}
	if len(parts) == 0 {
		return i >= len(list) && k()
	}
	if parts[0].op == opRest {
		for j := i; j <= len(list); j++ {
			if m.exactly(parts[1:], list, j, k) {
				return true
			}
		}
		return false
	}
	if i >= len(list) {
		return false
	}
	return m.statement(parts[0], list[i].node, func() bool { return m.exactly(parts[1:], list, list[i].skip, k) })
}

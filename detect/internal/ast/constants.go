package ast

// constants finds for each use of a name the last assignment before it, and when
// that is a literal which surely reaches the use, remembers it. It is careful
// rather than complete: a name assigned in an inner block, or changed in place, is
// given up.
func constants(t *Tree, language string) {
	defs := map[string][]definition{}
	for _, n := range t.ByKind[Var] {
		if len(n.Kids) > 0 && n.Kids[0].Kind == Ident {
			value := n.Kid(RoleValue)
			if language == "go" && n.Text != "const" && scopeOf(n).Parent == nil {
				value = nil // any file of the package may change it
			}
			define(defs, n, n.Kids[0].Text, value)
		}
	}
	for _, n := range t.ByKind[Assign] {
		if len(n.Kids) < 2 {
			continue
		}
		var value *Node
		if n.Text == "=" {
			value = n.Kids[1]
		}
		for _, left := range targets(n.Kids[0]) {
			define(defs, n, left.Text, value)
		}
	}
	for _, n := range t.ByKind[Unary] {
		if (n.Text == "++" || n.Text == "--") && len(n.Kids) == 1 && n.Kids[0].Kind == Ident {
			define(defs, n, n.Kids[0].Text, nil)
		}
	}
	if !anyLiteral(defs) {
		return
	}
	for _, n := range t.ByKind[Param] {
		if name := n.Kid(RoleName); name != nil && name.Kind == Ident {
			if _, ok := defs[name.Text]; ok {
				define(defs, n, name.Text, nil)
			}
		}
	}
	for _, n := range t.ByKind[Ident] {
		if ds, ok := defs[n.Text]; ok && !n.isPart() {
			n.Const = reaching(ds, n)
		}
	}
	selfFields(t, defs)
}

// definition is one place that gives a name a value.
type definition struct {
	node  *Node // Var, Assign, Param …
	scope *Node // function, class or file around it
	block *Node // block around it
	value *Node // literal, or nil
}

func define(defs map[string][]definition, n *Node, name string, value *Node) {
	d := definition{node: n, scope: scopeOf(n), block: blockOf(n)}
	if n.Kind == Param {
		d.block = d.scope
	}
	if value != nil && IsLiteral(value) {
		d.value = value
	}
	defs[name] = append(defs[name], d)
}

func targets(left *Node) []*Node {
	switch left.Kind {
	case Ident:
		return []*Node{left}
	case List:
		return left.Kids
	}
	return nil
}

func anyLiteral(defs map[string][]definition) bool {
	for _, ds := range defs {
		for _, d := range ds {
			if d.value != nil {
				return true
			}
		}
	}
	return false
}

// IsLiteral says whether a node is a literal or an operation on literals.
func IsLiteral(n *Node) bool {
	switch n.Kind {
	case String, Number, Literal:
		return true
	case Binary:
		return IsLiteral(n.Kids[0]) && IsLiteral(n.Kids[1])
	case Unary:
		return len(n.Kids) == 1 && n.Text == "-" && IsLiteral(n.Kids[0])
	}
	return false
}

func scopeOf(n *Node) *Node {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Kind == Func || p.Kind == Class || p.Parent == nil {
			return p
		}
	}
	return n
}

func blockOf(n *Node) *Node {
	for p := n.Parent; p != nil; p = p.Parent {
		switch p.Kind {
		case Block, Error:
			return p
		}
		if p.Parent == nil {
			return p
		}
	}
	return n
}

// reaching returns the literal that the use n of a name surely sees.
func reaching(ds []definition, n *Node) *Node {
	for scope := scopeOf(n); scope != nil; {
		var last *definition
		count := 0
		for i := range ds {
			d := &ds[i]
			if d.scope != scope {
				continue
			}
			count++
			inner := scope == scopeOf(n)
			if inner && (d.node.Order >= n.Order || d.node.Contains(n)) {
				continue
			}
			if last == nil || last.node.Order < d.node.Order {
				last = d
			}
		}
		if count > 0 {
			return certain(last, n, count, scope == scopeOf(n))
		}
		if scope.Parent == nil {
			return nil
		}
		scope = scopeOf(scope)
	}
	return nil
}

func certain(last *definition, n *Node, count int, inner bool) *Node {
	if last == nil || last.value == nil || !inner && count > 1 {
		return nil
	}
	if inner && count > 1 && !last.block.Contains(n) {
		return nil
	}
	return last.value
}

// selfFields resolves this.name and self.name where the class gives the field one
// literal.
func selfFields(t *Tree, defs map[string][]definition) {
	for _, n := range t.ByKind[Member] {
		if len(n.Kids) != 2 || n.Kids[0].Kind != Ident || n.Kids[1].Kind != Ident {
			continue
		}
		if obj := n.Kids[0].Text; obj != "this" && obj != "self" && obj != "$this" {
			continue
		}
		for _, d := range defs[n.Kids[1].Text] {
			if d.scope.Kind == Class && d.scope.Contains(n) && d.node.Kind == Var {
				n.Const = d.value
			}
		}
	}
}

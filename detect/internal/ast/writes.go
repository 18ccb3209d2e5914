package ast

import (
	"slices"
	"strings"
)

// declare notes in which scope a name is declared, and which names functions share.
func (c *constants) declare(n *Node) {
	top, first := c.place(n)
	if top == nil {
		return
	}
	switch {
	case top.Kind == Var && first.Role == RoleName, top.Kind == Param, top.Kind == Other, top.Kind == Assign && top.Text == ":=":
		c.declared[variableKey{scopeOf(n), n.Text}] = true
	}
	s := c.Symbol(top)
	if top.Kind == Other && (strings.HasPrefix(s, "global_") || strings.HasPrefix(s, "nonlocal_") || strings.HasSuffix(s, "use_clause")) {
		c.shared[n.Text] = true
	}
}

// assignedFields notes the names of members that are assigned, with PHP's dollar
// sign and without.
func (c *constants) assignedFields() {
	for _, n := range c.tree.ByKind[Assign] {
		if len(n.Kids) == 0 {
			continue
		}
		for _, left := range append([]*Node{n.Kids[0]}, n.Kids[0].Kids...) {
			if last := left.LastName(); left.Kind == Member && last != nil {
				c.fields[last.Text] = true
				c.fields["$"+last.Text] = true
			}
		}
	}
}

// place climbs from a name through what may stand on the left of an assignment or
// in a pattern, up to what would write it; first is the child of that.
func (c *constants) place(n *Node) (top, first *Node) {
	first = n
	for p := n.Parent; p != nil; p = p.Parent {
		switch p.Kind {
		case Var, Assign, Param:
			return p, first
		case Other:
			if c.binds(p) {
				return p, first
			}
			if first.Role == RoleValue || first.Role == RoleCond || first.Role == RoleBody || first.Role == RoleType {
				return nil, nil
			}
		case List, Pair, Error, Keyword:
		case Member, Index:
			if p.Kids[0] != first && (p.Kind == Index || p.Kids[len(p.Kids)-1] != first) {
				return nil, nil
			}
		case Unary:
			if p.Text != "*" {
				return nil, nil
			}
		default:
			return nil, nil
		}
		first = p
	}
	return nil, nil
}

// binds says whether a node gives values to names that stand in it: the head of a
// loop, a pattern, what catches or opens something.
func (c *constants) binds(n *Node) bool {
	s := c.Symbol(n)
	if isLoop(s) {
		return true
	}
	for _, part := range []string{
		"pattern", "range_clause", "with_item", "except", "catch", "rescue", "type_switch", "receive_statement", "let_condition",
		"list_literal", "resource", "global_", "nonlocal_", "static_variable", "use_clause", "designation", "binding", "in_clause", "delete_statement", "unset_statement",
		"instanceof",
	} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// write notes what a name's place does to it, and says whether it is a mere target
// that is not read.
func (c *constants) write(n *Node) bool {
	if c.mutated(n) {
		c.add(n, n, nil)
		return false
	}
	top, first := c.place(n)
	switch {
	case top == nil:
		return false
	case top.Kind == Var:
		if first.Role != RoleName || c.memberName(n) {
			return false
		}
		var value *Node
		if first == n && !c.changeable(top) {
			value = valueOf(top)
		}
		c.add(n, top, value)
		return true
	case top.Kind == Assign:
		if len(top.Kids) == 0 || first != top.Kids[0] || c.memberName(n) {
			return false
		}
		var value *Node
		if first == n {
			value = valueOf(top)
		}
		c.add(n, top, value)
		return first == n
	case top.Kind == Param:
		if first.Role == RoleValue || first.Role == RoleType {
			return false
		}
		c.add(n, top, nil)
		return true
	}
	if first.Role == RoleValue || first.Role == RoleCond || first.Role == RoleBody || first.Role == RoleThen || first.Role == RoleType || c.memberName(n) {
		return false
	}
	c.add(n, n, nil)
	return false
}

// memberName says whether n is the name of a member and not of a variable.
func (c *constants) memberName(n *Node) bool {
	p := n.Parent
	return p != nil && p.Kind == Member && p.Kids[0] != n
}

// changeable says whether a declared name holds a literal only to begin with: Go's
// package variables, which other files may set.
func (c *constants) changeable(v *Node) bool {
	return c.Language == "go" && v.Text != "const" && scopeOf(v).Parent == nil
}

// mutated says whether a name is changed in place, or may be by whom it is handed
// to.
func (c *constants) mutated(n *Node) bool {
	p := n.Parent
	if p == nil {
		return false
	}
	before := strings.TrimRight(c.tree.Text[max(0, int(n.Start)-12):n.Start], " ")
	switch c.Language {
	case "c", "cpp", "go", "php":
		if strings.HasSuffix(before, "&") && !strings.HasSuffix(before, "&&") && (p.Kind != Binary || p.Text != "&") {
			return true
		}
	case "rust":
		if strings.HasSuffix(before, "&mut") {
			return true
		}
	case "csharp":
		if strings.HasSuffix(before, "ref") || strings.HasSuffix(before, "out") {
			return true
		}
	}
	arg := n // what is handed over: cmd, cmd + 1, (char *)cmd
	for c.Language == "c" || c.Language == "cpp" {
		if p.Parent == nil || p.Kind != Other && (p.Kind != Binary || p.Text != "+" && p.Text != "-") || p.Kind == Other && c.Symbol(p) != "cast_expression" {
			break
		}
		arg, p = p, p.Parent
	}
	switch p.Kind {
	case Unary:
		return p.Text == "++" || p.Text == "--"
	case Binary:
		return c.Language == "ruby" && p.Text == "<<" && p.Kids[0] == n || c.Language == "cpp" && p.Text == ">>" && p.Kids[0] != n
	case Member:
		return p.Kids[0] == n && len(p.Kids) == 2 && p.Parent != nil && p.Parent.Kind == Call && p.Parent.Kids[0] == p && c.changes(p.Kids[1].Text)
	case Call, New:
		return p.Kids[0] != arg && c.handed(n, p)
	}
	return false
}

// changes says whether a method changes a string in place.
func (c *constants) changes(method string) bool {
	switch c.Language {
	case "ruby":
		return strings.HasSuffix(method, "!") || slices.Contains([]string{"concat", "replace", "insert", "prepend", "clear", "force_encoding"}, method)
	case "cpp":
		return slices.Contains([]string{"append", "assign", "insert", "push_back", "replace", "resize", "swap", "clear", "erase", "data"}, method)
	case "rust":
		return strings.HasPrefix(method, "push") || slices.Contains([]string{"insert", "insert_str", "clear", "truncate", "extend"}, method)
	}
	return false
}

// handed says whether a call may change a variable that it is given.
func (c *constants) handed(n, call *Node) bool {
	name := ""
	if last := call.Kids[0].LastName(); last != nil {
		name = strings.ToLower(last.Text)
	}
	switch c.Language {
	case "c":
		return !reads(name) && c.buffer(n)
	case "cpp":
		return (fills(name) || c.isArray(n) && !reads(name)) && c.buffer(n)
	case "php":
		return slices.Contains([]string{
			"preg_match", "preg_match_all", "parse_str", "mb_parse_str", "exec", "sscanf", "settype", "extract", "openssl_sign", "openssl_encrypt", "similar_text",
			"array_push", "array_unshift", "sort", "mysqli_stmt_bind_result", "bind_result", "bind_param", "bindparam", "getimagesize", "fscanf",
		}, name)
	case "bash":
		return slices.Contains([]string{"read", "readarray", "mapfile", "printf", "getopts", "unset", "eval"}, name)
	}
	return false
}

// reads says whether a function of C only reads the strings it is given.
func reads(name string) bool {
	return slices.Contains(strings.Fields(`strlen strcmp strncmp strcasecmp strncasecmp memcmp strchr strrchr strstr strdup puts fputs printf fprintf perror atoi atol
		system popen open fopen access stat unlink remove rename mkdir write send getenv assert execl execlp execv execvp dlopen loadlibrary winexec shellexecute`), name)
}

// fills says whether the name of a function of C++ tells that it may write what it
// is given by reference.
func fills(name string) bool {
	for _, word := range strings.Fields("get read fill load input recv receive scan parse copy cat append printf format update build make replace prompt ask fetch assign set init decode unescape trim swap") {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// buffer says whether a name of C or C++ is declared as what a function can write
// through: an array, or an object that may go by reference; not const, no pointer.
func (c *constants) buffer(n *Node) bool {
	v := c.declaration(n)
	if v == nil {
		return false
	}
	for _, k := range v.Kids {
		if k.Role == RoleMod && (k.Text == "const" || k.Text == "constexpr") {
			return false
		}
	}
	t := v.Kid(RoleType)
	return t != nil && (t.Kind != Other || t.Symbol != SymbolPointer) && (c.Language == "cpp" || c.isArray(n))
}

func (c *constants) isArray(n *Node) bool {
	v := c.declaration(n)
	if v == nil {
		return false
	}
	t := v.Kid(RoleType)
	return t != nil && t.Kind == Other && t.Symbol == SymbolArray
}

// declaration is the Var of a name in the scopes around it.
func (c *constants) declaration(n *Node) *Node {
	owner := c.owner(n)
	if c.types == nil {
		c.types = map[variableKey]*Node{}
		for _, v := range c.tree.ByKind[Var] {
			if len(v.Kids) > 0 && v.Kids[0].Kind == Ident && c.names[v.Kids[0].Text] {
				c.types[variableKey{scopeOf(v), v.Kids[0].Text}] = v
			}
		}
	}
	return c.types[variableKey{owner, n.Text}]
}

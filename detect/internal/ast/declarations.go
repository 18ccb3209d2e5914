package ast

import "sort"

// declaration lowers what introduces names.
func (w *lowering) declaration(i int32, depth int) *Node {
	switch w.act(i) {
	case asVars:
		return w.vars(i, depth)
	case asFunc:
		return w.function(i, depth)
	case asClass:
		return w.class(i, depth)
	case asParam:
		return w.param(i, depth)
	case asParams:
		n := w.new(Params, i)
		for _, k := range w.kids(i, depth) {
			n.Kids = append(n.Kids, w.asParam(k))
		}
		return n
	case asDecorated:
		return w.decorated(i, depth)
	case asMod:
		return w.modifiers(i, depth)
	case asSplat:
		n := w.new(Param, i)
		n.Text = w.token(i)
		n.Kids = w.kids(i, depth)
		if len(n.Kids) > 0 {
			n.Kids[0].Role = RoleName
		}
		return n
	case asSuper:
		n := w.new(Other, i)
		n.Kids, n.Role = plain(w.kids(i, depth)), RoleSuper
		return n
	}
	return w.decor(i, depth)
}

// vars lowers a declaration to a Var for each name.
func (w *lowering) vars(i int32, depth int) *Node {
	var typ *Node
	var rest, items []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if !w.named(c) {
			continue
		}
		field, symbol := w.field(c), w.symbol(c)
		switch {
		case symbol == "function_declarator":
			return w.function(i, depth)
		case field == "declarator" || symbol == "variable_declarator" || symbol == "property_element" || symbol == "const_element":
			items = append(items, w.declarator(c, i, depth))
		case symbol == "var_spec" || symbol == "const_spec" || symbol == "variable_declaration" || symbol == "var_spec_list" ||
			symbol == "variable_assignment":
			items = w.add(items, c, depth)
		case (field == "default_value" || field == "value") && len(items) > 0: // C++: int a = 1; in a class, if (int a = f())
			if v := w.node(c, depth); v != nil {
				v.Role = RoleValue
				items[len(items)-1].Kids = append(items[len(items)-1].Kids, v)
			}
		case field == "kind" || symbol == "optional_chain":
		case field == "type" && w.act(c) != asMod:
			if typ = w.node(c, depth); typ != nil {
				typ.Role = RoleType
			}
		default:
			rest = w.add(rest, c, depth)
		}
	}
	if items == nil {
		return w.single(i, typ, rest)
	}
	for _, n := range items {
		if typ != nil && n.Kind == Var && n.Kid(RoleType) == nil {
			t := typeOf(n, typ)
			n.Kids = append(stripPointer(n.Kids), t)
		}
		for _, r := range rest {
			if r.Role == RoleMod || r.Role == RoleDecor {
				n.Kids = append(n.Kids, r)
			}
		}
		sortKids(n)
	}
	if len(items) == 1 {
		if w.Language != "go" {
			items[0].Start, items[0].End = w.raw[i].Start, w.raw[i].End
		}
		switch w.Language {
		case "java", "javascript", "typescript", "php":
			w.trim(items[0])
		}
		return items[0]
	}
	return w.splice(i, items)
}

// typeOf wraps a shared type in the pointer and array layers of one declarator,
// which lie in n.Kids until now.
func typeOf(n, typ *Node) *Node {
	layered := *typ
	t := &layered
	for _, k := range n.Kids {
		if k.Kind == Other && (k.Symbol == SymbolPointer || k.Symbol == SymbolArray) {
			k.Kids = append([]*Node{t}, k.Kids...)
			k.Start, t = t.Start, k
			t.Kids[0].Role = RoleNone
		}
	}
	t.Role = RoleType
	return t
}

func stripPointer(kids []*Node) []*Node {
	out := kids[:0]
	for _, k := range kids {
		if k.Kind == Other && (k.Symbol == SymbolPointer || k.Symbol == SymbolArray) {
			continue
		}
		out = append(out, k)
	}
	return out
}

// declarator lowers one declared name with its value.
func (w *lowering) declarator(c, parent int32, depth int) *Node {
	n := w.new(Var, c)
	w.declare(n, c, depth, 0)
	if len(n.Kids) == 0 || n.Kids[0].Role != RoleName {
		n.Kids = append([]*Node{w.leafNamed(c)}, n.Kids...)
	}
	return n
}

func (w *lowering) leafNamed(c int32) *Node {
	n := w.leaf(Ident, c)
	n.Role = RoleName
	return n
}

// declare goes down a declarator to the name, gathering pointers, arrays and the
// value.
func (w *lowering) declare(n *Node, c int32, depth, level int) {
	if level > 50 {
		return
	}
	switch s := w.symbol(c); s {
	case "pointer_declarator", "reference_declarator", "array_declarator", "parenthesized_declarator", "attributed_declarator",
		"abstract_pointer_declarator", "abstract_array_declarator", "abstract_reference_declarator":
		inner := w.child(c, "declarator")
		for k := w.raw[c].First; inner < 0 && k >= 0; k = w.raw[k].Next {
			if w.named(k) && w.act(k) != asMod {
				inner = k
			}
		}
		if inner >= 0 && w.raw[inner].Field != 0 || inner >= 0 && s != "abstract_array_declarator" && s != "array_declarator" {
			w.declare(n, inner, depth, level+1)
		}
		w.layer(n, c, depth)
		return
	case "init_declarator", "variable_declarator", "property_element", "const_element":
		w.initialised(n, c, depth, level)
		return
	}
	if name := w.node(c, depth); name != nil {
		name.Role = RoleName
		n.Kids = append([]*Node{name}, n.Kids...)
	}
}

func (w *lowering) layer(n *Node, c int32, depth int) {
	layer := w.new(Other, c)
	switch w.symbol(c) {
	case "pointer_declarator", "abstract_pointer_declarator":
		layer.Symbol = SymbolPointer
	case "array_declarator", "abstract_array_declarator":
		layer.Symbol = SymbolArray
		if size := w.child(c, "size"); size >= 0 {
			if k := w.node(size, depth); k != nil {
				layer.Kids = []*Node{k}
			}
		}
	default:
		return
	}
	n.Kids = append(n.Kids, layer)
}

func (w *lowering) initialised(n *Node, c int32, depth, level int) {
	for k := w.raw[c].First; k >= 0; k = w.raw[k].Next {
		if !w.named(k) {
			continue
		}
		switch f := w.field(k); {
		case f == "declarator":
			w.declare(n, k, depth, level+1)
		case f == "name" || len(n.Kids) == 0:
			if name := w.node(k, depth); name != nil {
				name.Role = RoleName
				n.Kids = append([]*Node{name}, n.Kids...)
			}
		case f == "type":
			if t := w.node(k, depth); t != nil {
				t.Role = RoleType
				n.Kids = append(n.Kids, t)
			}
		default:
			if w.isArguments(k) { // C++: Type name(arguments)
				v := w.new(New, k)
				v.Role = RoleValue
				v.Kids = w.arguments([]*Node{{Kind: Ident, Start: v.Start, End: v.Start}}, k, depth)
				n.Kids = append(n.Kids, v)
				continue
			}
			if v := w.node(k, depth); v != nil && v.Role != RoleMod {
				v.Role = RoleValue
				n.Kids = append(n.Kids, v)
			}
		}
	}
}

// single is a declaration that holds name and value itself.
func (w *lowering) single(i int32, typ *Node, rest []*Node) *Node {
	n := w.new(Var, i)
	var names, values []*Node
	for _, k := range rest {
		switch k.Role {
		case RoleMod, RoleDecor, RoleType, RoleSuper:
			n.Kids = append(n.Kids, k)
		case RoleValue:
			values = append(values, k)
		default:
			if len(names) > 0 && k.Role == RoleNone {
				values = append(values, k)
				continue
			}
			names = append(names, k)
		}
	}
	switch w.symbol(i) {
	case "const_item", "static_item", "const_spec":
		n.Text = "const"
	}
	name := w.listOf(names)
	if name == nil {
		if typ == nil {
			return w.splice(i, rest)
		}
		typ.Role = RoleNone
		return typ // a bare struct or enum
	}
	name.Role = RoleName
	if w.symbol(i) == "let_declaration" {
		n.Start = name.Start // as Semgrep has it
	}
	n.Kids = append(n.Kids, name)
	if typ != nil {
		n.Kids = append(n.Kids, typ)
	}
	if value := w.listOf(values); value != nil {
		value.Role = RoleValue
		n.Kids = append(n.Kids, value)
	}
	sortKids(n)
	return n
}

func (w *lowering) listOf(nodes []*Node) *Node {
	switch len(nodes) {
	case 0:
		return nil
	case 1:
		return nodes[0]
	}
	n := w.alloc()
	n.Kind, n.Start, n.End, n.Kids = List, nodes[0].Start, nodes[len(nodes)-1].End, plain(nodes)
	return n
}

// rank orders the parts of a declaration, so that pattern and code agree.
func rank(n *Node) int {
	switch n.Role {
	case RoleDecor:
		return 1
	case RoleMod:
		return 2
	case RoleName:
		return 3
	case RoleType:
		return 4
	case RoleParams:
		return 5
	case RoleSuper:
		return 6
	case RoleValue:
		return 7
	case RoleBody:
		return 9
	}
	return 8
}

func sortKids(n *Node) {
	sort.SliceStable(n.Kids, func(a, b int) bool { return rank(n.Kids[a]) < rank(n.Kids[b]) })
	if n.Kind == Var { // the name comes first, whatever is around it
		for k, kid := range n.Kids {
			if kid.Role == RoleName {
				copy(n.Kids[1:k+1], n.Kids[:k])
				n.Kids[0] = kid
				break
			}
		}
	}
}

func (w *lowering) function(i int32, depth int) *Node {
	n := w.new(Func, i)
	if d := w.functionDeclarator(i); d >= 0 {
		n.Kids = w.declared(i, d, depth)
	} else {
		n.Kids = w.kids(i, depth)
	}
	n.Kids = append(n.Kids, w.words(i)...)
	for k, kid := range n.Kids {
		switch {
		case kid.Role == RoleParams && kid.Kind != Params:
			p := w.alloc()
			p.Kind, p.Role, p.Start, p.End, p.Kids = Params, RoleParams, kid.Start, kid.End, []*Node{w.asParam(kid)}
			n.Kids[k] = p
		case kid.Kind == Params && kid.Role == RoleNone:
			kid.Role = RoleParams
			if f := w.Grammar.Fields; len(f) > 0 && w.child(i, "receiver") >= 0 && kid.Start == w.raw[w.child(i, "receiver")].Start {
				kid.Role = RoleSuper
			}
		case kid.Kind == Block && kid.Role == RoleNone:
			kid.Role = RoleBody
		case kid.Role == RoleBody && simpleExpr(kid):
			n.Kids[k] = w.bodyOf(kid)
		case kid.Role == RoleValue && kid.Kind == Func: // C#'s => body
			kid.Role = RoleBody
		}
	}
	sortKids(n)
	return n
}

// words lists the modifiers that the grammar has as mere tokens.
func (w *lowering) words(i int32) []*Node {
	var list []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) {
			continue
		}
		switch s := w.symbol(c); s {
		case "async", "static", "unsafe", "const":
			n := w.leaf(Ident, c)
			n.Role = RoleMod
			list = append(list, n)
		}
	}
	return list
}

// bodyOf makes a block of the expression that an arrow function returns.
func (w *lowering) bodyOf(e *Node) *Node {
	r := w.alloc()
	r.Kind, r.Start, r.End, r.Kids = Return, e.Start, e.End, []*Node{e}
	b := w.alloc()
	b.Kind, b.Role, b.Start, b.End, b.Kids = Block, RoleBody, e.Start, e.End, []*Node{r}
	e.Role = RoleNone
	return b
}

// functionDeclarator finds C's declarator with the parameters, below pointers.
func (w *lowering) functionDeclarator(i int32) int32 {
	for d, level := w.child(i, "declarator"), 0; d >= 0 && level < 50; d, level = w.child(d, "declarator"), level+1 {
		if w.symbol(d) == "function_declarator" {
			return d
		}
	}
	return -1
}

// declared gathers the parts of a C function.
func (w *lowering) declared(i, d int32, depth int) []*Node {
	var kids []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) && w.field(c) != "declarator" {
			kids = w.add(kids, c, depth)
		}
	}
	for c := w.raw[d].First; c >= 0; c = w.raw[c].Next {
		if !w.named(c) {
			continue
		}
		n := len(kids)
		kids = w.add(kids, c, depth)
		if len(kids) > n && w.field(c) == "declarator" {
			kids[n].Role = RoleName
		}
	}
	return kids
}

func (w *lowering) class(i int32, depth int) *Node {
	n := w.new(Class, i)
	n.Kids = w.kids(i, depth)
	for _, k := range n.Kids {
		if k.Kind == Block && k.Role == RoleNone {
			k.Role = RoleBody
		}
	}
	if n.Kid(RoleBody) == nil {
		if name := n.Kid(RoleName); name != nil && (w.symbol(i) == "struct_specifier" || w.symbol(i) == "class_specifier") {
			name.Role = RoleNone
			name.Wrap = w.new(Other, i)
			return name // a mere use of the type
		}
	}
	sortKids(n)
	return n
}

func (w *lowering) decorated(i int32, depth int) *Node {
	var decor []*Node
	var def *Node
	for _, k := range w.kids(i, depth) {
		if k.Role == RoleDecor {
			decor = append(decor, k)
			continue
		}
		def = k
	}
	if def == nil {
		return w.splice(i, decor)
	}
	def.Role = RoleNone
	def.Start = w.raw[i].Start
	def.Kids = append(decor, def.Kids...)
	return def
}

// decor lowers an annotation to what it applies: a name or a call.
func (w *lowering) decor(i int32, depth int) *Node {
	kids := w.kids(i, depth)
	var name *Node
	var args []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) && w.isArguments(c) {
			args = w.arguments(args, c, depth)
			name = w.calledDecor(i, kids, args)
		}
	}
	if name != nil {
		kids = []*Node{name}
	}
	list := make([]*Node, 0, len(kids))
	for _, k := range plain(kids) {
		d := w.new(Other, i)
		d.Symbol, d.Role, d.Kids = SymbolDecor, RoleDecor, []*Node{k}
		list = append(list, d)
	}
	if len(list) == 1 {
		return list[0]
	}
	return w.splice(i, list)
}

func (w *lowering) calledDecor(i int32, kids, args []*Node) *Node {
	if len(kids) == 0 {
		return nil
	}
	call := w.new(Call, i)
	call.Start = kids[0].Start
	call.Kids = append([]*Node{kids[0]}, args...)
	kids[0].Role = RoleNone
	return call
}

// modifiers splits "@A public static" into decorations and words.
func (w *lowering) modifiers(i int32, depth int) *Node {
	if w.raw[i].First < 0 {
		n := w.leaf(Ident, i)
		n.Role = RoleMod
		return n
	}
	var list []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) {
			list = w.add(list, c, depth)
			continue
		}
		n := w.leaf(Ident, c)
		n.Role = RoleMod
		list = append(list, n)
	}
	return w.splice(i, list)
}

func (w *lowering) param(i int32, depth int) *Node {
	n := w.new(Param, i)
	var typ *Node
	var rest []*Node
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		switch f := w.field(c); {
		case !w.named(c):
		case f == "declarator":
			w.declare(n, c, depth, 0)
		case f == "type":
			if typ = w.node(c, depth); typ != nil {
				typ.Role = RoleType
			}
		case f == "pattern":
			if k := w.node(c, depth); k != nil {
				k.Role = RoleName
				rest = append(rest, k)
			}
		default:
			rest = w.add(rest, c, depth)
		}
	}
	if names := w.namesOf(rest); len(names) > 1 { // Go's a, b int
		return w.manyParams(i, names, typ)
	}
	n.Kids = append(n.Kids, rest...)
	for _, k := range rest {
		if k.Role == RoleNone {
			k.Role = RoleName
			if n.Kid(RoleName) != k {
				k.Role = RoleValue
			}
		}
	}
	if typ != nil {
		t := typeOf(n, typ)
		n.Kids = append(stripPointer(n.Kids), t)
	}
	sortKids(n)
	return n
}

func (w *lowering) namesOf(kids []*Node) []*Node {
	var names []*Node
	for _, k := range kids {
		if k.Role == RoleName && k.Kind == Ident {
			names = append(names, k)
		}
	}
	return names
}

func (w *lowering) manyParams(i int32, names []*Node, typ *Node) *Node {
	var list []*Node
	for _, name := range names {
		p := w.new(Param, i)
		p.Kids = []*Node{name}
		if typ != nil {
			t := *typ
			p.Kids = append(p.Kids, &t)
		}
		list = append(list, p)
	}
	return w.splice(i, list)
}

// asParam gives a bare name the form of a parameter.
func (w *lowering) asParam(k *Node) *Node {
	if k.Kind == Param {
		return k
	}
	p := w.alloc()
	p.Kind, p.Start, p.End, p.Kids = Param, k.Start, k.End, []*Node{k}
	k.Role = RoleName
	return p
}

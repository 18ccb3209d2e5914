package ast

// called lowers calls of every form and their arguments.
func (w *lowering) called(i int32, depth int) *Node {
	switch w.act(i) {
	case asCall:
		return w.call(i, depth)
	case asMethod:
		return w.method(i, depth)
	case asNew:
		return w.newObject(i, depth)
	case asBuiltin:
		return w.builtin(i, depth)
	case asMacro:
		return w.macro(i, depth)
	case asCommand:
		n := w.new(Call, i)
		n.Kids = plain(w.kids(i, depth))
		for len(n.Kids) > 0 && n.Kids[0].Kind == Assign { // A=b cmd
			n.Kids = n.Kids[1:]
		}
		if len(n.Kids) == 0 {
			return w.leaf(Other, i)
		}
		return n
	case asArgument:
		return w.argument(i, depth)
	}
	return w.keyword(i, depth)
}

// isArguments says whether a raw node holds the arguments of a call.
func (w *lowering) isArguments(c int32) bool {
	switch w.symbol(c) {
	case "argument_list", "arguments", "attribute_argument_list", "annotation_argument_list":
		return true
	}
	return false
}

// arguments appends the lowered arguments under raw node c.
func (w *lowering) arguments(list []*Node, c int32, depth int) []*Node {
	if !w.isArguments(c) { // a template string, a generator …
		return w.add(list, c, depth)
	}
	for a := w.raw[c].First; a >= 0; a = w.raw[a].Next {
		if w.named(a) {
			before := len(list)
			list = w.add(list, a, depth)
			for _, n := range list[before:] {
				n.Role = RoleNone
			}
		}
	}
	return list
}

// call lowers a node with a function and arguments.
func (w *lowering) call(i int32, depth int) *Node {
	n := w.new(Call, i)
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		switch {
		case !w.named(c) && w.symbol(c) != "import":
		case len(n.Kids) == 0:
			n.Kids = w.add(n.Kids, c, depth)
		case w.symbol(c) == "type_arguments":
		default:
			n.Kids = w.arguments(n.Kids, c, depth)
		}
	}
	if len(n.Kids) == 0 {
		return w.leaf(Other, i)
	}
	plain(n.Kids)
	if len(n.Kids) == 1 && w.symbol(i) == "attribute" { // C#'s [Name]
		return n.Kids[0]
	}
	return n
}

// method lowers a call whose node holds object, name and arguments together.
func (w *lowering) method(i int32, depth int) *Node {
	n := w.new(Call, i)
	var callee, args []*Node
	var block *Node
	bare := true
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if !w.named(c) {
			continue
		}
		switch w.field(c) {
		case "object", "scope", "receiver", "name", "method":
			callee = w.add(callee, c, depth)
		case "arguments":
			bare = false
			args = w.arguments(args, c, depth)
		case "block":
			if block = w.node(c, depth); block != nil {
				block.Role = RoleInit
			}
		}
	}
	if len(callee) == 0 {
		return w.other(i, depth)
	}
	plain(callee)
	n.Kids = append([]*Node{w.fold(i, callee)}, args...)
	n.Kids[0].End = max(n.Kids[0].End, callee[len(callee)-1].End)
	if block != nil {
		n.Kids = append(n.Kids, block)
	}
	if bare && w.Language == "ruby" {
		n.Text = "bare"
	}
	return n
}

func (w *lowering) newObject(i int32, depth int) *Node {
	n := w.new(New, i)
	if w.Language == "csharp" {
		n.Text = "bare" // without an argument list
	}
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		switch {
		case !w.named(c):
		case w.isArguments(c):
			n.Kids, n.Text = w.arguments(n.Kids, c, depth), ""
		case w.symbol(c) == "new_declarator":
			n.Text = "array"
			n.Kids = w.add(n.Kids, c, depth)
		default:
			before := len(n.Kids)
			n.Kids = w.add(n.Kids, c, depth)
			if before > 0 && len(n.Kids) > before {
				n.Kids[before].Role = RoleInit
			}
		}
	}
	if len(n.Kids) == 0 || w.symbol(i) == "implicit_object_creation_expression" {
		t := w.alloc()
		t.Kind, t.Start, t.End = Ident, n.Start, n.Start
		n.Kids = append([]*Node{t}, n.Kids...)
	}
	if n.Kids[0].Role != RoleInit {
		n.Kids[0].Role = RoleNone
	}
	return n
}

// builtin makes a call of a statement such as PHP's echo.
func (w *lowering) builtin(i int32, depth int) *Node {
	n := w.new(Call, i)
	name := w.alloc()
	name.Kind = Ident
	if c := w.raw[i].First; c >= 0 {
		name.Start, name.End = w.raw[c].Start, w.raw[c].End
		name.Text = w.text[name.Start:name.End]
	}
	n.Kids = []*Node{name}
	for _, k := range plain(w.kids(i, depth)) {
		if k.Kind == List {
			n.Kids = append(n.Kids, k.Kids...)
			continue
		}
		n.Kids = append(n.Kids, k)
	}
	return n
}

// argument unwraps the node around an argument; a named one is a Keyword.
func (w *lowering) argument(i int32, depth int) *Node {
	kids := w.kids(i, depth)
	switch {
	case len(kids) == 0:
		return w.leaf(Ident, i)
	case len(kids) == 2 && kids[0].Role == RoleName:
		n := w.new(Keyword, i)
		n.Kids = plain(kids)
		return n
	}
	last := kids[len(kids)-1]
	last.Role = RoleNone
	return last
}

func (w *lowering) keyword(i int32, depth int) *Node {
	kids := plain(w.kids(i, depth))
	if len(kids) != 2 {
		return w.rest(i, kids)
	}
	n := w.new(Keyword, i)
	n.Kids = kids
	return n
}

// mendCalls joins a name and the arguments after it, as they lie side by side in
// an error, to the call that they were.
func (w *lowering) mendCalls(kids []*Node) []*Node {
	out := kids[:0]
	for _, k := range kids {
		last := len(out) - 1
		if last >= 0 && k.Kind == Other && out[last].LastName() != nil && out[last].End == k.Start {
			switch w.Symbol(k) {
			case "argument_list", "arguments":
				n := w.alloc()
				n.Kind, n.Start, n.End = Call, out[last].Start, k.End
				n.Kids = append([]*Node{out[last]}, plain(k.Kids)...)
				out[last] = n
				continue
			}
		}
		out = append(out, k)
	}
	return out
}

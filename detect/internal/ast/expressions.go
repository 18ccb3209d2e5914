package ast

import "strings"

// stringLiteral lowers a string; with interpolations it is a Template.
func (w *lowering) stringLiteral(i int32, depth int) *Node {
	n := w.leaf(String, i)
	var parts []*Node
	mixed := false
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if !w.named(c) {
			continue
		}
		switch w.symbol(c) {
		case "string_content", "string_fragment", "string_literal_content", "interpreted_string_literal_content",
			"raw_string_literal_content", "heredoc_body", "nowdoc_body", "nowdoc_string", "multiline_string_fragment", "heredoc_content":
			if w.raw[c].First >= 0 && w.symbol(c) == "heredoc_body" {
				inner := w.stringLiteral(c, depth)
				parts = append(parts, inner)
				mixed = mixed || inner.Kind == Template
				continue
			}
			piece := w.leaf(String, c)
			piece.Role = RolePiece
			parts = append(parts, piece)
		case "escape_sequence", "string_start", "string_end", "interpolation_start", "interpolation_quote", "raw_string_start",
			"raw_string_end", "heredoc_start", "heredoc_end", "string_literal_encoding", "raw_string_delimiter", "string_content_line":
		default:
			mixed = true
			if part := w.interpolation(c, depth); part != nil {
				parts = append(parts, part)
			}
		}
	}
	if mixed {
		n.Kind, n.Kids = Template, parts
	}
	n.Text = content(n.Text)
	return n
}

// shell lowers a command in backquotes: its parts are the children.
func (w *lowering) shell(i int32, depth int) *Node {
	n := w.stringLiteral(i, depth)
	if n.Kind == Template {
		n.Text = ""
	}
	n.Kind = Other
	return n
}

// interpolation is the expression inside ${…}, {…} or #{…}.
func (w *lowering) interpolation(c int32, depth int) *Node {
	switch w.symbol(c) {
	case "interpolation", "template_substitution":
		for _, k := range w.kids(c, depth) {
			if k.Kind != Other || k.Text != "{" && k.Text != "}" {
				k.Role = RoleNone
				return k
			}
		}
		return nil
	}
	return w.node(c, depth)
}

// content strips prefix letters and quotes off a string as written.
func content(s string) string {
	i := strings.IndexAny(s, "\"'`")
	if i < 0 || i > 4 {
		return s
	}
	quote := s[i : i+1]
	if body := s[i:]; len(body) >= 6 && body[1] == quote[0] && body[2] == quote[0] {
		quote = body[:3]
	}
	hashes := strings.Count(s[:i], "#")
	s = s[i+len(quote):]
	s = s[:max(0, len(s)-hashes)]
	return strings.TrimSuffix(s, quote)
}

// concat joins adjacent literals.
func (w *lowering) concat(i int32, depth int) *Node {
	n := w.new(String, i)
	n.Kids = w.kids(i, depth)
	var text strings.Builder
	for _, k := range n.Kids {
		if k.Kind != String {
			n.Kind = Template
		}
		text.WriteString(k.Text)
	}
	n.Text = text.String()
	if n.Kind == String {
		n.Kids = nil
	}
	return n
}

// operation lowers the expressions that are no calls.
func (w *lowering) operation(i int32, depth int) *Node {
	switch w.act(i) {
	case asMember:
		return w.member(i, depth)
	case asIndex:
		n := w.new(Index, i)
		for _, k := range w.kids(i, depth) {
			k.Role = RoleNone
			if (k.Kind == List || k.Kind == Other) && len(n.Kids) > 0 && len(k.Kids) > 0 && w.isIndexList(k) {
				n.Kids = append(n.Kids, k.Kids...)
				continue
			}
			n.Kids = append(n.Kids, k)
		}
		return n
	case asGeneric:
		return w.generic(i, depth)
	case asBinary:
		return w.binary(i, depth)
	case asUnary:
		n := w.new(Unary, i)
		n.Text, n.Kids = w.token(i), plain(w.kids(i, depth))
		return n
	case asPair:
		return w.pair(i, depth)
	case asAssign:
		return w.assign(i, depth)
	}
	kids := plain(w.kids(i, depth))
	if len(kids) == 1 {
		return kids[0]
	}
	n := w.new(List, i)
	n.Kids = kids
	return n
}

func (w *lowering) isIndexList(n *Node) bool {
	name := w.Symbol(n)
	return name == "bracketed_argument_list" || name == "subscript_argument_list"
}

// plain forgets the roles that fields gave to parts of an expression.
func plain(kids []*Node) []*Node {
	for _, k := range kids {
		k.Role = RoleNone
	}
	return kids
}

// member folds a.b.c to the left.
func (w *lowering) member(i int32, depth int) *Node {
	kids := plain(w.kids(i, depth))
	if len(kids) == 0 {
		return w.leaf(Ident, i)
	}
	return w.fold(i, kids)
}

func (w *lowering) fold(i int32, kids []*Node) *Node {
	left := kids[0]
	for _, name := range kids[1:] {
		n := w.new(Member, i)
		n.Start, n.End, n.Text = left.Start, name.End, "."
		n.Kids = []*Node{left, name}
		left = n
	}
	return left
}

// generic is a name whose children are its type arguments.
func (w *lowering) generic(i int32, depth int) *Node {
	kids := plain(w.kids(i, depth))
	if len(kids) == 0 {
		return w.leaf(Ident, i)
	}
	name := kids[0]
	if name.Kind != Ident {
		return name
	}
	name.End = w.raw[i].End
	name.Kids = kids[1:]
	return name
}

func (w *lowering) binary(i int32, depth int) *Node {
	kids := plain(w.kids(i, depth))
	if len(kids) != 2 {
		if len(kids) == 1 {
			return kids[0]
		}
		return w.rest(i, kids)
	}
	n := w.new(Binary, i)
	n.Text, n.Kids = w.token(i), kids
	return n
}

func (w *lowering) pair(i int32, depth int) *Node {
	kids := plain(w.kids(i, depth))
	if len(kids) != 2 {
		if len(kids) == 1 {
			return kids[0]
		}
		return w.rest(i, kids)
	}
	n := w.new(Pair, i)
	n.Kids = kids
	if k := kids[0]; w.Language == "ruby" && k.Kind == Ident && w.Symbol(k) == "hash_key_symbol" {
		k.Kind, k.Text = Literal, ":"+k.Text
	}
	return n
}

func (w *lowering) assign(i int32, depth int) *Node {
	n := w.new(Assign, i)
	var left, right, typ *Node
	for _, k := range w.kids(i, depth) {
		switch {
		case k.Role == RoleType:
			typ = k
			continue
		case left == nil:
			left = k
		default:
			right = k
		}
		k.Role = RoleNone
	}
	if left == nil {
		return w.leaf(Other, i)
	}
	n.Text = w.assignOperator(i)
	n.Kids = append(n.Kids, left)
	if right == nil { // a declaration without a value
		n.Kind, left.Role = Var, RoleName
	} else {
		n.Kids = append(n.Kids, right)
	}
	if typ != nil {
		n.Kids = append(n.Kids, typ)
	}
	return n
}

func (w *lowering) assignOperator(i int32) string {
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		r := &w.raw[c]
		if t := w.text[r.Start:r.End]; (!w.named(c) || w.operator[r.Field]) && strings.HasSuffix(t, "=") {
			return t
		}
	}
	return "="
}

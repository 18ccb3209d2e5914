package ast

import "strings"

// macro lowers a Rust macro call to a call of "name!". The grammar leaves the
// arguments as loose tokens; they are put together again as far as everyday
// expressions go.
func (w *lowering) macro(i int32, depth int) *Node {
	n := w.new(Call, i)
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		switch {
		case !w.named(c):
		case w.symbol(c) == "token_tree":
			n.Kids = append(n.Kids, w.tokenArguments(c, depth)...)
		default:
			n.Kids = w.add(n.Kids, c, depth)
		}
	}
	if len(n.Kids) == 0 {
		return w.leaf(Other, i)
	}
	plain(n.Kids)
	if last := n.Kids[0].LastName(); last != nil {
		last.Text += "!"
	}
	return n
}

// tokenArguments splits the inside of a token tree at its commas.
func (w *lowering) tokenArguments(tree int32, depth int) []*Node {
	var args []*Node
	var group []int32
	flush := func() {
		if n := w.tokens(group, depth); n != nil {
			args = append(args, n)
		}
		group = group[:0]
	}
	for c := w.raw[tree].First; c >= 0; c = w.raw[c].Next {
		text := w.text[w.raw[c].Start:w.raw[c].End]
		switch {
		case c == w.raw[tree].First && (text == "(" || text == "[" || text == "{"):
		case w.raw[c].Next < 0 && (text == ")" || text == "]" || text == "}"):
		case text == "," || text == ";":
			flush()
		default:
			group = append(group, c)
		}
	}
	flush()
	return args
}

// tokens builds the expression that a run of tokens stands for.
func (w *lowering) tokens(group []int32, depth int) *Node {
	if len(group) == 0 || depth > maxDepth {
		return nil
	}
	if len(group) > 2 && w.raw[group[0]].Flags&1 != 0 && w.tokenText(group[1]) == "=" {
		value := w.tokens(group[2:], depth+1)
		name := w.node(group[0], depth)
		if value != nil && name != nil {
			n := w.alloc()
			n.Kind, n.Start, n.End, n.Kids = Keyword, name.Start, value.End, []*Node{name, value}
			return n
		}
	}
	e, used := w.tokenPostfix(group, depth)
	if e != nil && used == len(group) {
		return e
	}
	n := w.alloc()
	n.Kind, n.Symbol = Other, SymbolTokens
	n.Start, n.End = w.raw[group[0]].Start, w.raw[group[len(group)-1]].End
	for at := 0; at < len(group); {
		e, used := w.tokenPostfix(group[at:], depth)
		if e != nil {
			n.Kids = append(n.Kids, e)
		}
		at += max(used, 1)
	}
	return n
}

func (w *lowering) tokenText(c int32) string { return w.text[w.raw[c].Start:w.raw[c].End] }

// tokenPostfix reads &name.field::name(arguments) and says how many tokens it
// took.
func (w *lowering) tokenPostfix(group []int32, depth int) (*Node, int) {
	at := 0
	for at < len(group)-1 && strings.Contains("&*!", w.tokenText(group[at])) {
		at++
	}
	if at >= len(group) || !w.named(group[at]) || w.symbol(group[at]) == "token_tree" {
		return nil, at
	}
	e := w.node(group[at], depth)
	if e == nil {
		return nil, at + 1
	}
	e.Role = RoleNone
	at++
	for at < len(group) {
		switch text := w.tokenText(group[at]); {
		case w.symbol(group[at]) == "token_tree" && strings.HasPrefix(text, "("):
			n := w.alloc()
			n.Kind, n.Start, n.End = Call, e.Start, w.raw[group[at]].End
			n.Kids = append([]*Node{e}, w.tokenArguments(group[at], depth+1)...)
			e = n
			at++
		case (text == "." || text == "::") && at+1 < len(group) && w.named(group[at+1]):
			name := w.node(group[at+1], depth)
			if name == nil {
				return e, at
			}
			name.Role = RoleNone
			n := w.alloc()
			n.Kind, n.Start, n.End, n.Text, n.Kids = Member, e.Start, name.End, ".", []*Node{e, name}
			e = n
			at += 2
		case text == "!" && at+1 < len(group) && w.symbol(group[at+1]) == "token_tree" && e.Kind == Ident:
			e.Text += "!"
			at++
		case text == "?":
			at++
		default:
			return e, at
		}
	}
	return e, at
}

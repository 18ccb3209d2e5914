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
		case w.symbol(c) == "token_tree" && w.isCode(c):
			n.Kids = append(n.Kids, w.again(c)...)
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

// Bounds of parsing the inside of a macro again.
const (
	maxMacro      = 16 << 10
	maxMacroDepth = 3
)

// isCode says whether the inside of a macro call holds blocks, as thread_local! and
// assert!(unsafe { … }) do, which loose tokens would lose.
func (w *lowering) isCode(tree int32) bool {
	r := &w.raw[tree]
	return w.macros < maxMacroDepth && r.End-r.Start < maxMacro && r.End-r.Start > 2 && w.hasBlock(tree, 0)
}

func (w *lowering) hasBlock(tree int32, level int) bool {
	for c := w.raw[tree].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) && w.symbol(c) == "token_tree" && (w.text[w.raw[c].Start] == '{' || level < 4 && w.hasBlock(c, level+1)) {
			return true
		}
	}
	return w.text[w.raw[tree].Start] == '{' && level == 0
}

// again parses the inside of a macro call as statements.
func (w *lowering) again(tree int32) []*Node {
	const prefix = "fn f() {"
	from, to := w.raw[tree].Start+1, w.raw[tree].End-1
	inner := w.text[from:to]
	text := prefix + inner + "}"
	if w.text[from-1] == '(' || w.text[from-1] == '[' {
		text = prefix + "(" + inner + ",);}"
		from--
	}
	raw, err := w.Grammar.Parse(text, Effort(len(text)), nil)
	if err != nil {
		return nil
	}
	sub := &lowering{Lowerer: w.Lowerer, text: text, raw: raw, atoms: w.atoms, macros: w.macros + 1}
	root := sub.node(0, 1)
	if root == nil {
		return nil
	}
	shift(root, int64(from)-int64(len(prefix)), uint32(len(w.text)))
	if len(root.Kids) == 1 && root.Kids[0].Kind == Func {
		if body := root.Kids[0].Kid(RoleBody); body != nil {
			return arguments(body.Kids)
		}
	}
	return root.Kids
}

// arguments takes the elements out of the tuple that arguments were parsed as.
func arguments(kids []*Node) []*Node {
	if len(kids) == 1 && kids[0].Kind == ExprStmt && len(kids[0].Kids) == 1 && kids[0].Kids[0].Kind == Other {
		return kids[0].Kids[0].Kids
	}
	return kids
}

// shift moves a subtree to where its text lies in the whole.
func shift(n *Node, by int64, size uint32) {
	move := func(at uint32) uint32 { return uint32(min(max(int64(at)+by, 0), int64(size))) }
	n.Start, n.End = move(n.Start), move(n.End)
	for _, k := range n.Kids {
		shift(k, by, size)
	}
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

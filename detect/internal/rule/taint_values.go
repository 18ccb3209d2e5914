package rule

import (
	"slices"
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// value is eval without the marks of the node itself.
func (f *flow) value(n *ast.Node, st *state) *trace {
	switch n.Kind {
	case ast.Ident:
		if f.language() == "bash" && (n.Parent == nil || n.Parent.Kind != ast.Other) {
			return nil // a word, not an expansion
		}
		return st.vars[n.Text]
	case ast.Number, ast.Literal:
		return nil
	case ast.String:
		return f.named(n, st)
	case ast.Member:
		return f.member(n, st)
	case ast.Assign:
		return f.assignment(n, st)
	case ast.Var:
		return f.declaration(n, st)
	case ast.Call, ast.New:
		return f.call(n, st)
	case ast.Binary:
		return f.binary(n, st)
	case ast.Unary:
		t := f.union(n.Kids, st)
		switch n.Text {
		case "!", "not", "typeof":
			return nil
		}
		return t
	case ast.Keyword, ast.Pair:
		if len(n.Kids) == 2 {
			return f.eval(n.Kids[1], st)
		}
	case ast.Func:
		f.function(n, f.fork(st), nil)
		return nil
	case ast.Block, ast.Class, ast.Error, ast.ExprStmt, ast.Return:
		return f.exec(n, st)
	case ast.Other:
		return f.other(n, st)
	}
	return f.union(n.Kids, st)
}

// other evaluates what has no common form.
func (f *flow) other(n *ast.Node, st *state) *trace {
	if t, ok := f.compound(n, st); ok {
		return t
	}
	switch f.symbol(n) {
	case "conditional_expression", "ternary_expression", "conditional":
		return f.ternary(n, st)
	case "as_pattern", "let_condition", "receive_statement":
		return f.binding(n, st)
	case "list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression", "query_expression":
		return f.comprehension(n, f.fork(st))
	case "instanceof_expression", "is_pattern_expression":
		if len(n.Kids) > 1 {
			f.assign(n.Kids[len(n.Kids)-1], f.eval(n.Kids[0], st), st)
		}
		return nil
	case "sizeof_expression":
		f.union(n.Kids, st)
		return nil
	case "sequence_expression", "comma_expression":
		var t *trace
		for _, k := range n.Kids {
			t = f.eval(k, st)
		}
		return t
	case "heredoc_beginning":
		return f.eval(f.heredoc(n), st)
	}
	dead := st.dead
	t := f.union(n.Kids, st)
	st.dead = dead // a || return: what comes after runs too
	return t
}

// binary runs both operands; the right one may also be skipped.
func (f *flow) binary(n *ast.Node, st *state) *trace {
	dead := st.dead
	t := f.union(n.Kids, st)
	st.dead = dead
	if n.Text == "<<" && f.language() == "ruby" && len(n.Kids) == 2 && t != nil {
		to := n.Kids[0]
		for to.Kind == ast.Binary && to.Text == "<<" {
			to = to.Kids[0]
		}
		if keyOf(to) != "" {
			f.assign(to, extend(t, to), st)
		}
	}
	if comparison(n.Text) {
		return nil
	}
	return t
}

func comparison(op string) bool {
	switch op {
	case "==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof":
		return true
	}
	return false
}

func (f *flow) union(kids []*ast.Node, st *state) *trace {
	var t *trace
	for _, k := range kids {
		t = first(t, f.eval(k, st))
	}
	return t
}

func (f *flow) member(n *ast.Node, st *state) *trace {
	if key := n.Dotted(); key != "" {
		if t, ok := st.vars[key]; ok {
			return t
		}
	}
	if len(n.Kids) == 0 {
		return nil
	}
	return f.eval(n.Kids[0], st)
}

// ternary is a ? b : c. What the condition is made of is no part of the value.
func (f *flow) ternary(n *ast.Node, st *state) *trace {
	cond := n.Kid(ast.RoleCond)
	if cond == nil && len(n.Kids) == 3 {
		cond = n.Kids[0]
		if f.language() == "python" { // b if a else c
			cond = n.Kids[1]
		}
	}
	var o outcome
	t := f.eval(cond, st)
	for _, k := range n.Kids {
		if k != cond {
			branch := f.fork(st)
			o.add(branch, f.eval(k, branch))
		}
	}
	if len(n.Kids) == 2 { // a ?: c
		o.add(f.fork(st), t)
	}
	if o.st == nil {
		return t
	}
	*st = *o.st
	return o.value
}

// binding gives names a value in passing: open(p) as f, let Some(x) = y.
func (f *flow) binding(n *ast.Node, st *state) *trace {
	if len(n.Kids) < 2 {
		return f.union(n.Kids, st)
	}
	from, to := n.Kids[1], n.Kids[0]
	if f.symbol(n) == "as_pattern" {
		from, to = to, from
	}
	t := f.eval(from, st)
	f.assign(to, extend(t, to), st)
	return t
}

// comprehension runs the clauses first: they say what the element's names are.
func (f *flow) comprehension(n *ast.Node, st *state) *trace {
	var elements []*ast.Node
	for _, k := range n.Kids {
		switch f.symbol(k) {
		case "for_in_clause", "from_clause", "let_clause", "join_clause":
			if len(k.Kids) > 1 {
				t := f.union(k.Kids[1:], st)
				f.assign(k.Kids[0], extend(t, k.Kids[0]), st)
			}
		case "if_clause", "where_clause", "order_by_clause":
			f.union(k.Kids, st)
		default:
			elements = append(elements, k)
		}
	}
	return f.union(elements, st)
}

// named is Rust's format!("{x}"): names within a string that a macro is given.
func (f *flow) named(n *ast.Node, st *state) *trace {
	if f.language() != "rust" || n.Parent == nil || n.Parent.Kind != ast.Call || !strings.HasSuffix(n.Parent.Kids[0].Text, "!") {
		return nil
	}
	for rest := n.Text; ; {
		_, after, ok := strings.Cut(rest, "{")
		if !ok {
			return nil
		}
		if strings.HasPrefix(after, "{") { // an escaped brace
			rest = after[1:]
			continue
		}
		rest = after
		if end := strings.IndexAny(after, ":}"); end > 0 {
			if t := st.vars[after[:end]]; t != nil {
				return extend(t, n)
			}
		}
	}
}

// heredoc finds the text that stands below a line with <<X: the n-th mark has the
// n-th text.
func (f *flow) heredoc(n *ast.Node) *ast.Node {
	if f.docs == nil {
		f.docs = map[*ast.Node]*ast.Node{}
		var texts, begins []*ast.Node
		for _, list := range [][]*ast.Node{f.file.ByKind[ast.String], f.file.ByKind[ast.Template]} {
			for _, k := range list {
				if f.file.Lowerer.Symbol(k) == "heredoc_body" {
					texts = append(texts, k)
				}
			}
		}
		for _, k := range f.file.ByKind[ast.Other] {
			if f.symbol(k) == "heredoc_beginning" {
				begins = append(begins, k)
			}
		}
		byStart := func(a, b *ast.Node) int { return int(a.Start) - int(b.Start) }
		slices.SortFunc(texts, byStart)
		slices.SortFunc(begins, byStart)
		for i := range min(len(texts), len(begins)) {
			f.docs[begins[i]] = texts[i]
		}
	}
	return f.docs[n]
}

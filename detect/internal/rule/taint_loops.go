package rule

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// loops says whether a symbol is that of a loop.
func (f *flow) loops(symbol string) bool {
	switch symbol {
	case "for_statement", "for_in_statement", "while_statement", "do_statement", "while_expression", "loop_expression", "for_expression",
		"enhanced_for_statement", "foreach_statement", "for_range_loop", "c_style_for_statement", "while", "until", "for", "while_modifier",
		"until_modifier":
		return true
	}
	return false
}

// parts are those of a loop.
type parts struct {
	init, cond, update, body, otherwise []*ast.Node
	variable                            *ast.Node   // gets the elements …
	items                               []*ast.Node // … of these
	label                               string
	after                               bool // the condition comes after the body
}

// fixpoint remembers how a loop ended, so that a loop within a loop need not begin
// anew each time.
type fixpoint struct{ entry, head *state }

// loop runs a loop until its beginning knows all that its end leaves. Each time
// round adds a variable at least, and all is counted in steps.
func (f *flow) loop(n *ast.Node, st *state) *trace {
	p := f.loopParts(n)
	for _, k := range p.init {
		f.exec(k, st)
	}
	items := f.union(p.items, st)
	fr := &frame{label: p.label, loop: true}
	f.frames = append(f.frames, fr)
	head := f.fork(st)
	if old := f.fixed[n]; old != nil && !st.dead && st.holds(old.entry) {
		head.join(old.head)
	}
	entry := f.fork(st)
	var exit *state
	for {
		s := f.fork(head)
		exit = f.round(p, fr, items, s)
		if f.stopped() || !head.join(s) {
			break
		}
	}
	f.fixed[n] = &fixpoint{entry, head}
	f.frames = f.frames[:len(f.frames)-1]
	f.sequence(p.otherwise, exit)
	exit.join(fr.breaks)
	*st = *exit
	return fr.value
}

// round runs a loop once and returns the state in which it ends by itself.
func (f *flow) round(p *parts, fr *frame, items *trace, s *state) *state {
	before := s
	if len(f.hidden(p.cond)) > 0 || p.variable != nil && f.language() == "rust" {
		before = f.fork(s)
	}
	if !p.after {
		for _, k := range p.cond {
			f.exec(k, s)
		}
	}
	exit := f.fork(s)
	if p.variable != nil {
		f.element(p.variable, extend(items, p.variable), s)
	}
	f.sequence(p.body, s)
	s.join(fr.continues)
	for _, k := range p.update {
		f.exec(k, s)
	}
	if p.after {
		for _, k := range p.cond {
			f.exec(k, s)
		}
		exit = f.fork(s)
	}
	if before != s { // Rust: the names are those of the body alone
		names := f.hidden(p.cond)
		if p.variable != nil {
			names = f.names(p.variable, names)
		}
		f.restore(s, names, before)
		f.restore(exit, names, before)
	}
	if endless(p) {
		exit.dead = true
	}
	return exit
}

// endless says whether only a break ends a loop.
func endless(p *parts) bool {
	if p.variable != nil || p.items != nil {
		return false
	}
	for _, c := range p.cond {
		switch strings.ToLower(c.Text) {
		case "true":
			if c.Kind != ast.Literal && c.Kind != ast.Ident {
				return false
			}
		case "1":
			if c.Kind != ast.Number {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// element gives a loop's variable one of the elements; PHP's $k => $v are two.
func (f *flow) element(variable *ast.Node, t *trace, st *state) {
	if variable.Kind == ast.Pair {
		for _, k := range variable.Kids {
			f.assign(k, t, st)
		}
		return
	}
	f.assign(variable, t, st)
}

func (f *flow) loopParts(n *ast.Node) *parts {
	p := &parts{}
	symbol := f.symbol(n)
	p.after = symbol == "do_statement" || strings.HasSuffix(symbol, "_modifier") && len(n.Kids) > 0 && f.symbol(n.Kids[0]) == "begin"
	if up := n.Parent; up != nil && f.symbol(up) == "labeled_statement" && up.Kids[0] != n {
		p.label = up.Kids[0].Text
	}
	var heads []*ast.Node
	for _, k := range n.Kids {
		switch {
		case k.Role == ast.RoleBody:
			p.body = append(p.body, k)
		case k.Role == ast.RoleElse:
			p.otherwise = append(p.otherwise, k)
		case k.Role == ast.RoleType:
		case f.symbol(k) == "label":
			if len(k.Kids) > 0 {
				p.label = k.Kids[0].Text
			}
		case f.symbol(k) == "range_clause":
			p.split(k.Kids)
		case f.symbol(k) == "for_clause":
			f.header(p, k, k.Kids)
		default:
			heads = append(heads, k)
		}
	}
	switch symbol {
	case "for_in_statement", "enhanced_for_statement", "for_range_loop", "for_expression", "for":
		p.split(heads)
	case "foreach_statement":
		if f.language() == "php" && len(heads) == 2 {
			heads[0], heads[1] = heads[1], heads[0]
		}
		p.split(heads)
	case "for_statement", "c_style_for_statement":
		switch f.language() {
		case "python":
			p.split(heads)
		case "bash":
			if symbol == "for_statement" {
				p.split(heads)
				break
			}
			f.header(p, n, heads)
		case "go":
			p.cond = append(p.cond, heads...)
		default:
			f.header(p, n, heads)
		}
	default:
		p.cond = heads
	}
	return p
}

// split tells the variable of a loop from what it runs over.
func (p *parts) split(heads []*ast.Node) {
	for len(heads) > 0 && heads[0].Role == ast.RoleInit {
		p.init, heads = append(p.init, heads[0]), heads[1:]
	}
	if len(heads) < 2 {
		p.items = append([]*ast.Node{}, heads...)
		return
	}
	p.variable, p.items = heads[0], heads[1:]
}

// header sorts the parts of for (a; b; c) by the semicolons before them.
func (f *flow) header(p *parts, n *ast.Node, kids []*ast.Node) {
	section, at := 0, n.Start
	for _, k := range kids {
		section += strings.Count(f.file.Text[min(at, k.Start):k.Start], ";")
		at = k.End
		switch {
		case k.Role == ast.RoleInit || section == 0 && k.Role != ast.RoleCond:
			p.init = append(p.init, k)
			if k.End > k.Start && f.file.Text[k.End-1] == ';' {
				section = max(section, 1)
			}
		case k.Role == ast.RoleCond || section == 1:
			p.cond = append(p.cond, k)
		default:
			p.update = append(p.update, k)
		}
	}
}

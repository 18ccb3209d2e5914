package rule

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// cases runs a switch, match or select.
func (f *flow) cases(n *ast.Node, st *state) *trace {
	var heads, list []*ast.Node
	for _, k := range n.Kids {
		switch {
		case f.isCase(k):
			list = append(list, k)
		case k.Role == ast.RoleBody || k.Kind == ast.Block:
			list = f.caseList(k.Kids, list)
		default:
			heads = append(heads, k)
		}
	}
	subject := f.subject(n, heads, st)
	fr := &frame{choice: f.breakable(n)}
	f.frames = append(f.frames, fr)
	var o outcome
	before := (*state)(nil) // what falls through to the next case
	complete := f.exhaustive(n)
	for _, k := range list {
		if f.stopped() {
			break
		}
		s := f.fork(st)
		s.join(before)
		before = nil
		c := f.parts(k)
		names := f.match(c, subject, s)
		t := f.sequence(c.body, s)
		if f.language() == "rust" {
			f.restore(s, names, st)
		}
		complete = complete || c.always
		if f.falls(k, c) {
			before = s
			if k != list[len(list)-1] {
				continue
			}
		}
		o.add(s, t)
	}
	f.frames = f.frames[:len(f.frames)-1]
	if fr.breaks != nil {
		o.add(fr.breaks, fr.value)
	}
	if !complete || o.st == nil {
		o.add(st, nil)
	}
	if o.st != st {
		*st = *o.st
	}
	return o.value
}

// subject runs what a switch looks at.
func (f *flow) subject(n *ast.Node, heads []*ast.Node, st *state) *trace {
	var t *trace
	var name *ast.Node
	for i, h := range heads {
		switch {
		case h.Role == ast.RoleInit:
			f.exec(h, st)
		case f.symbol(n) == "type_switch_statement" && i < len(heads)-1:
			name = h // switch x := y.(type)
		default:
			t = f.eval(h, st)
		}
	}
	if name != nil {
		f.assign(name, extend(t, name), st)
	}
	return t
}

func (f *flow) isCase(n *ast.Node) bool {
	switch f.symbol(n) {
	case "switch_case", "switch_default", "case_statement", "default_statement", "switch_block_statement_group", "switch_rule", "switch_section",
		"expression_case", "default_case", "type_case", "communication_case", "match_arm", "case_clause", "when", "in_clause", "case_item",
		"match_conditional_expression", "match_default_expression", "switch_expression_arm":
		return true
	}
	return n.Role == ast.RoleElse
}

// caseList gathers the cases, also those that the preprocessor of C may leave out.
func (f *flow) caseList(kids, list []*ast.Node) []*ast.Node {
	for _, k := range kids {
		switch {
		case strings.HasPrefix(f.symbol(k), "preproc"):
			list = f.caseList(k.Kids, list)
		case f.isCase(k):
			list = append(list, k)
		}
	}
	return list
}

// breakable says whether break leaves a switch and not the loop around.
func (f *flow) breakable(n *ast.Node) bool {
	switch f.language() {
	case "python", "ruby", "rust", "bash":
		return false
	}
	return true
}

// exhaustive says whether one of the cases always runs.
func (f *flow) exhaustive(n *ast.Node) bool {
	switch f.language() + " " + f.symbol(n) {
	case "rust match_expression", "csharp switch_expression", "php match_expression", "go select_statement":
		return true
	}
	return false
}

// oneCase is a case in parts.
type oneCase struct {
	labels, patterns, guards, body []*ast.Node
	always                         bool // runs when no other does
}

func (f *flow) parts(n *ast.Node) *oneCase {
	c := &oneCase{}
	symbol := f.symbol(n)
	if !f.isCase(n) || n.Role == ast.RoleElse && symbol != "case_clause" {
		c.body, c.always = []*ast.Node{n}, true
		return c
	}
	c.always = strings.HasPrefix(f.file.Text[n.Start:n.End], "default")
	for i, k := range n.Kids {
		kind := f.symbol(k)
		leads := i == 0 && !c.always
		switch {
		case kind == "if_clause" || kind == "when_clause" || kind == "guard" || strings.HasSuffix(kind, "_guard"):
			c.guards = append(c.guards, k.Kids...)
		case kind == "match_pattern" || kind == "case_pattern" || kind == "pattern" && symbol != "when":
			c.patterns = append(c.patterns, k)
		case kind == "switch_label":
			c.label(f, k)
		case leads && (symbol == "in_clause" || (symbol == "switch_section" || symbol == "switch_expression_arm") && k.Kind == ast.Other):
			c.patterns = append(c.patterns, k)
		case leads && (symbol == "communication_case" || symbol == "switch_section" || symbol == "switch_expression_arm"):
			c.labels = append(c.labels, k)
		case k.Role == ast.RoleType || kind == "pattern" || kind == "match_condition_list",
			k.Role == ast.RoleValue && symbol != "match_arm":
			c.labels = append(c.labels, k)
		default:
			c.body = append(c.body, k)
		}
	}
	c.always = c.always || len(c.guards) == 0 && f.wild(c)
	return c
}

// label is what stands before the arrow or colon in Java.
func (c *oneCase) label(f *flow, n *ast.Node) {
	c.always = c.always || n.Text == "default"
	for _, k := range n.Kids {
		switch f.symbol(k) {
		case "pattern":
			c.patterns = append(c.patterns, k)
		case "guard":
			c.guards = append(c.guards, k.Kids...)
		default:
			c.labels = append(c.labels, k)
		}
	}
}

// wild says whether a case is for anything: case _, case x, *).
func (f *flow) wild(c *oneCase) bool {
	if len(c.patterns) == 0 && len(c.labels) == 1 && f.language() == "bash" {
		return c.labels[0].Text == "*"
	}
	if len(c.patterns) != 1 {
		return false
	}
	p := c.patterns[0]
	for len(p.Kids) == 1 && (f.symbol(p) == "case_pattern" || f.symbol(p) == "match_pattern") {
		p = p.Kids[0]
	}
	return p.Text == "_" || p.Kind == ast.Ident && f.language() == "python"
}

// match binds the names of a case's patterns to the subject, and returns them.
func (f *flow) match(c *oneCase, subject *trace, st *state) []string {
	for _, k := range c.labels {
		if k.Role != ast.RoleType {
			f.exec(k, st)
		}
	}
	var names []string
	for _, p := range c.patterns {
		if f.compared(p) {
			continue
		}
		f.assign(p, extend(subject, p), st)
		names = f.names(p, names)
		if guard := p.Kid(ast.RoleCond); guard != nil { // Rust
			c.guards = append(c.guards, guard)
		}
	}
	f.union(c.guards, st)
	return names
}

// compared says whether a pattern is a value to compare with: case a.B.
func (f *flow) compared(p *ast.Node) bool {
	for len(p.Kids) == 1 && p.Kind == ast.Other {
		p = p.Kids[0]
	}
	return p.Kind == ast.Member
}

// falls says whether a case goes on with the next.
func (f *flow) falls(n *ast.Node, c *oneCase) bool {
	switch f.symbol(n) {
	case "switch_case", "switch_default", "case_statement", "default_statement", "switch_block_statement_group", "switch_section":
		return true
	case "expression_case":
		if len(c.body) == 0 {
			return false
		}
		block := c.body[len(c.body)-1]
		return len(block.Kids) > 0 && f.symbol(block.Kids[len(block.Kids)-1]) == "fallthrough_statement"
	}
	return false
}

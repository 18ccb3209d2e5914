package match

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/internal/syntax"
)

// ErrSyntax means that a pattern is not code of its language.
var ErrSyntax = errors.New("the pattern does not parse")

// frame is what a pattern is put into to be parsed.
type frame struct{ prefix, suffix string }

// frames lists, for a language, the frames to try, in the order of preference
// among those that parse.
func frames(language string) []frame {
	switch language {
	case "python":
		return []frame{{"", ""}, {"try:\n  pass\n", ""}, {"x = {", "}"}, {"f(", ")"}, {"if x:\n  pass\n", ""}, {"", "\n  pass"}}
	case "javascript", "typescript":
		return []frame{{"(", ")"}, {"", ""}, {"class A { ", "}"}, {"x = {", "}"}, {"try {} ", ""}, {"switch (x) {", "}"}, {"", " class A {}"}, {"let x: ", ";"}, {"", " {}"}}
	case "java":
		return []frame{
			{"class A { Object x = ", "; }"},
			{"class A { void f() { ", " } }"},
			{"class A { void f() { ", "; } }"},
			{"class A { ", " }"},
			{"", ""},
			{"", ";"},
			{"class A { void f() { try { } ", " } }"},
			{"", " class A { }"},
			{"class A { void f() { switch (x) { ", "} } }"},
			{"class A { ", " { } }"},
			{"class A { ", ";}"},
			{"class A { void f() { ", " x; } }"},
			{"", " {}"},
			{"class A { void f() { ", " {} } }"},
		}
	case "csharp":
		return []frame{
			{"class A { object x = ", "; }"},
			{"class A { void f() { ", " } }"},
			{"class A { void f() { ", "; } }"},
			{"class A { ", " }"},
			{"", ""},
			{"class A { void f() { try { } ", " } }"},
			{"", " class A { }"},
			{"class A { ", " { } }"},
			{"class A { ", ";}"},
			{"", " {}"},
			{"class A { void f() { ", " {} } }"},
		}
	case "c", "cpp":
		return []frame{
			{"void f() { x = ", "; }"},
			{"void f() { ", " }"},
			{"void f() { ", "; }"},
			{"", ""},
			{"class A { ", " };"},
			{"struct A { ", " };"},
			{"void f() { try {} ", "}"},
			{"", " {}"},
			{"void f() { ", " {} }"},
		}
	case "go":
		return []frame{
			{"package a\nvar x = ", "\n"},
			{"package a\nfunc f() {\n", "\n}"},
			{"package a\n", "\n"},
			{"", ""},
			{"package a\nvar x = T{", "}"},
			{"package a\nimport ", "\n"},
			{"package a\ntype T struct {\n", "\n}"},
			{"package a\nfunc f() {\n", " {}\n}"},
		}
	case "rust":
		return []frame{
			{"fn f() { let x = ", "; }"},
			{"fn f() { ", " }"},
			{"fn f() { ", "; }"},
			{"", ""},
			{"impl A { ", " }"},
			{"", " fn f() {}"},
			{"let x: ", ";"},
			{"fn f() { match x { ", " } }"},
		}
	case "php":
		return []frame{
			{"$x = ", ";"}, {"", ""}, {"", ";"}, {"class A { ", " }"}, {"f(", ");"}, {"$x = [", "];"}, {"try { } ", ""}, {"switch ($x) {", "}"}, {"", " {}"},
		}
	case "ruby":
		return []frame{{"x = (", ")"}, {"", ""}, {"class A\n", "\nend"}, {"f(", ")"}, {"begin\n", "\nend"}, {"x = {", "}"}}
	}
	return []frame{{"", ""}}
}

var (
	declarationRE = regexp.MustCompile(`^(\[[^\]]*\]\s*|@\w+(\([^)]*\))?\s*|(public|private|protected|internal|static|abstract|final|sealed|partial)\s+)*(class|interface|struct|enum|record)\s`)
	methodRE      = regexp.MustCompile(`^func\s*\([^()]*\)\s*[\w$]+\s*\(`)
	attributeRE   = regexp.MustCompile(`^\[[^\]]*\]$`)
)

// orderedFrames puts first the frame that a pattern's first words ask for.
func orderedFrames(language, text string) []frame {
	all := frames(language)
	text = strings.TrimSpace(text)
	if language == "go" && methodRE.MatchString(text) {
		return append([]frame{{"package a\n", "\n"}}, all...)
	}
	if language != "csharp" && language != "java" {
		return all
	}
	switch {
	case declarationRE.MatchString(text):
		return append([]frame{{"", ""}}, all...)
	case language == "csharp" && attributeRE.MatchString(text):
		return append([]frame{{"", " class A { }"}}, all...)
	}
	return all
}

// Compiler compiles the patterns of one language.
type Compiler struct {
	Front *ast.Front
	Atoms ast.Atoms
}

// Compile compiles a pattern. Metavariables are numbered in vars.
func (c *Compiler) Compile(text string, vars *Vars) (*Pattern, error) {
	if strings.TrimSpace(text) == "" {
		return nil, errors.New("the pattern is empty")
	}
	text = strings.Trim(text, "\n")
	if strings.TrimSpace(text) == "..." {
		return nil, errors.New("a pattern cannot be an ellipsis alone")
	}
	text = strings.TrimRight(text, " \t\n")
	if indent := len(text) - len(strings.TrimLeft(text, " \t")); indent > 0 && !strings.Contains(text, "\n") {
		text = text[indent:]
	}
	d, err := prepare(c.Front.Language, text)
	if err != nil {
		return nil, err
	}
	found, err := c.fit(d)
	if errors.Is(err, ErrSyntax) {
		found, err = c.mended(text, &d)
	}
	if err != nil {
		return nil, err
	}
	p := &Pattern{lang: c.Front.Language}
	b := &builder{compiler: c, draft: d, vars: vars, tree: found.tree}
	for _, n := range found.nodes {
		q, err := b.part(n)
		if err != nil {
			return nil, err
		}
		p.parts = append(p.parts, q)
	}
	p.simplify(strings.HasSuffix(text, ";"))
	if len(p.parts) == 1 && p.parts[0].op == opRest {
		return nil, errors.New("a pattern cannot be an ellipsis alone")
	}
	p.atoms = requiredAtoms(p.parts)
	for _, q := range p.parts {
		p.needs.add(q.need())
	}
	p.kinds, p.atom = candidates(p.parts[0])
	return p, nil
}

// fitted is a draft as it parsed.
type fitted struct {
	tree  *ast.Tree
	nodes []*ast.Node
	cost  int
}

// mended tries a pattern with semicolons at the ends of its lines, or without the
// last one: rules are often careless about them.
func (c *Compiler) mended(text string, d **draft) (*fitted, error) {
	if !cLike(c.Front.Language) && c.Front.Language != "rust" {
		return nil, ErrSyntax
	}
	for _, other := range []string{strings.TrimSuffix(text, ";"), withSemicolons(text)} {
		if other == text {
			continue
		}
		again, err := prepare(c.Front.Language, other)
		if err != nil {
			return nil, err
		}
		if found, err := c.fit(again); err == nil {
			*d = again
			return found, nil
		}
	}
	return nil, ErrSyntax
}

func withSemicolons(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		l = strings.TrimRight(l, " \t")
		if l != "" && strings.TrimSpace(l) != "..." && !strings.ContainsAny(l[len(l)-1:], ";{},(") {
			lines[i] = l + ";"
		}
	}
	return strings.Join(lines, "\n")
}

// fit finds a grammar, a frame and a spelling of the holes with which the draft
// parses.
func (c *Compiler) fit(d *draft) (*fitted, error) {
	for _, l := range c.Front.Lowerers() {
		if l.Grammar == c.tagged() {
			continue
		}
		if found := c.fitIn(l, d); found != nil {
			return found, nil
		}
	}
	return nil, ErrSyntax
}

// tagged is PHP's grammar for code behind a tag, which patterns do not have.
func (c *Compiler) tagged() *syntax.Grammar {
	if l := c.Front.Lowerers(); c.Front.Language == "php" && len(l) > 1 {
		return l[1].Grammar
	}
	return nil
}

// fitIn takes the first frame in which the likeliest spellings parse, and only
// where there is none the first in which any do: most patterns then cost one or two
// parses, and not hundreds.
func (c *Compiler) fitIn(l *ast.Lowerer, d *draft) *fitted {
	for h := range d.holes {
		d.holes[h].chosen = 0
	}
	frames := orderedFrames(c.Front.Language, d.text())
	for _, spell := range []func(*ast.Lowerer, *draft, frame) *fitted{c.try, c.spell} {
		for _, f := range frames {
			if strings.HasPrefix(f.suffix, ";") && strings.HasSuffix(d.texts[len(d.texts)-1], ";") {
				continue // a statement, not an expression
			}
			if t := spell(l, d, f); t != nil && t.cost == 0 && len(t.nodes) > 0 {
				return t
			}
		}
	}
	return nil
}

// spell looks for other spellings of the holes with which a draft parses: each by itself
// from the likeliest on, then, where two ellipses need the same unlikely one, all
// together.
func (c *Compiler) spell(l *ast.Lowerer, d *draft, f frame) *fitted {
	var best *fitted
	for form := range 4 {
		for h := range d.holes {
			d.holes[h].chosen = 0
			if d.holes[h].dots() {
				d.holes[h].chosen = min(form, len(d.holes[h].forms)-1)
			}
		}
		best = c.try(l, d, f)
		for round := 0; round < 2 && best != nil && best.cost > 0; round++ {
			for h := range d.holes {
				best = c.improve(l, d, f, h, best)
			}
		}
		if best == nil || best.cost == 0 || d.count() < 2 {
			break
		}
	}
	return best
}

func (c *Compiler) improve(l *ast.Lowerer, d *draft, f frame, h int, best *fitted) *fitted {
	chosen := d.holes[h].chosen
	for form := range d.holes[h].forms {
		if best.cost == 0 {
			break
		}
		d.holes[h].chosen = form
		if t := c.try(l, d, f); t != nil && t.cost < best.cost {
			best, chosen = t, form
		}
	}
	d.holes[h].chosen = chosen
	return best
}

func (c *Compiler) try(l *ast.Lowerer, d *draft, f frame) *fitted {
	body := d.text()
	whole := f.prefix + body + f.suffix
	raw, err := l.Grammar.Parse(whole, ast.Effort(len(whole)), nil)
	if err != nil {
		return nil
	}
	t := &fitted{cost: ast.Errors(raw)}
	if t.cost > 0 {
		return t
	}
	t.tree = l.Lower(whole, raw, c.Atoms)
	from, to := uint32(len(f.prefix)), uint32(len(f.prefix)+len(body))
	t.nodes = within(t.tree.Root, from, to, nil)
	if overlaps(t.tree.Root, from, to) {
		t.cost, t.nodes = 1, nil
	}
	return t
}

// overlaps says whether a statement such as an if begins in the pattern and ends in
// its frame: then the frame does not fit.
func overlaps(n *ast.Node, from, to uint32) bool {
	if n.Kind == ast.Other && n.Parent != nil && n.Start >= from && n.Start < to && n.End > to+1 {
		return true
	}
	for _, k := range n.Kids {
		if k.Start < to && k.End > from && overlaps(k, from, to) {
			return true
		}
	}
	return false
}

// within gathers the largest nodes that lie between two places. A node that holds
// nothing but the whole pattern as its only child gives way to the child.
func within(n *ast.Node, from, to uint32, list []*ast.Node) []*ast.Node {
	if n.Start >= from && n.End <= to && n.Parent != nil && n.Start < n.End {
		return append(list, n)
	}
	if n.End <= from || n.Start >= to {
		return list
	}
	for _, k := range n.Kids {
		list = within(k, from, to, list)
	}
	return list
}

// simplify makes an expression of a pattern that is one expression statement
// without its semicolon, and takes a final ellipsis off a run.
func (p *Pattern) simplify(semicolon bool) {
	if len(p.parts) == 1 {
		if only := p.parts[0]; only.op == opStmtExpr && !semicolon {
			p.parts[0] = only.kids[0]
		}
		if only := p.parts[0]; p.lang == "bash" && only.op == opNode && only.kind == ast.Call && len(only.kids) == 1 {
			p.parts[0] = only.kids[0] // a word, a string or $(…) by itself
		}
		if only := p.parts[0]; only.kind == ast.Block && only.op == opNode && only.role == ast.RoleNone && len(only.kids) > 0 && p.lang == "python" {
			p.parts = only.kids
		}
	}
	for len(p.parts) > 1 && p.parts[len(p.parts)-1].op == opRest {
		p.tail = true
		p.parts = p.parts[:len(p.parts)-1]
	}
	for len(p.parts) > 1 && p.parts[0].op == opRest {
		p.parts = p.parts[1:]
	}
}

// builder turns lowered nodes of a pattern into parts.
type builder struct {
	compiler *Compiler
	draft    *draft
	vars     *Vars
	tree     *ast.Tree
}

// part compiles a node with what is around it.
func (b *builder) part(n *ast.Node) (*part, error) {
	p, err := b.bare(n)
	if err != nil || n.Wrap == nil || p.op == opRest {
		return p, err
	}
	p.wrap = &part{op: opNode, kind: ast.Other, symbol: n.Wrap.Symbol, text: n.Wrap.Text}
	for _, k := range n.Wrap.Kids {
		q, err := b.part(k)
		if err != nil {
			return nil, err
		}
		p.wrap.kids = append(p.wrap.kids, q)
	}
	return p, nil
}

func (b *builder) bare(n *ast.Node) (*part, error) {
	if p := b.hole(n); p != nil {
		return p, nil
	}
	switch n.Kind {
	case ast.String:
		if p, err := b.text(n); p != nil || err != nil {
			return p, err
		}
	case ast.Template:
		if strings.ContainsAny(b.tree.Text[n.Start:n.Start+1], "fF$@`\"") && n.Text == "..." {
			return &part{op: opTemplate, role: n.Role}, nil
		}
	case ast.ExprStmt:
		return b.statement(n)
	case ast.Call:
		if len(n.Kids) == 2 && n.Kids[0].Text == deepName {
			inner, err := b.part(n.Kids[1])
			if err != nil {
				return nil, err
			}
			return &part{op: opDeep, role: n.Role, kids: []*part{inner}}, nil
		}
	case ast.Member:
		if p, err := b.chain(n); p != nil || err != nil {
			return p, err
		}
	case ast.Other:
		if inner := bashDeep(n); inner != nil {
			q, err := b.part(inner)
			if err != nil {
				return nil, err
			}
			return &part{op: opDeep, role: n.Role, kids: []*part{q}}, nil
		}
	}
	p := &part{op: opNode, kind: n.Kind, role: n.Role, symbol: n.Symbol, text: n.Text, slot: -1}
	if n.Kind == ast.Template {
		p.text = ""
	}
	for _, k := range n.Kids {
		if n.Kind == ast.Var && k.Role == ast.RoleType && k.Text == "var" {
			continue // says nothing of the type
		}
		q, err := b.part(k)
		if err != nil {
			return nil, err
		}
		if (n.Kind == ast.Template || n.Kind == ast.Other && b.tree.Text[n.Start] == '`') && k.Kind == ast.String && k.Text == "..." {
			q = &part{op: opRest, slot: -1}
		}
		if q.op == opNode && (q.kind == ast.Keyword || q.kind == ast.Pair) {
			p.entries = true
		}
		p.kids = append(p.kids, q)
	}
	b.name(p, n)
	return p, nil
}

// bashDeep returns what stands in $(plumbdeep …), as a deep expression is spelt in
// Bash.
func bashDeep(n *ast.Node) *ast.Node {
	if len(n.Kids) != 1 {
		return nil
	}
	call := n.Kids[0]
	if call.Kind == ast.ExprStmt && len(call.Kids) == 1 {
		call = call.Kids[0]
	}
	if call.Kind == ast.Call && len(call.Kids) == 2 && call.Kids[0].Text == deepName {
		return call.Kids[1]
	}
	return nil
}

// name fills in what a part is found by.
func (b *builder) name(p *part, n *ast.Node) {
	switch n.Kind {
	case ast.Ident, ast.Number, ast.Literal:
		word := n.Text
		if b.compiler.Front.Language == "php" && !strings.HasPrefix(word, "$") {
			word = strings.ToLower(word)
		}
		p.atom = b.compiler.Atoms.Add(word)
	case ast.Call, ast.New, ast.Assign, ast.Var:
		if len(p.kids) > 0 && len(n.Kids) > 0 {
			p.atom = lastAtom(p.kids[0])
		}
	case ast.Member:
		p.atom = lastAtom(p)
	}
	if n.Kind == ast.Ident || n.Kind == ast.Member {
		if d := n.Dotted(); d != "" && !strings.Contains(d, metaPrefix) && !strings.Contains(d, typedPrefix) && !strings.Contains(d, ellipsis) {
			p.dotted = d
		}
	}
}

func lastAtom(p *part) int32 {
	switch {
	case p.op == opChain && len(p.kids) == 2:
		return lastAtom(p.kids[1])
	case p.op != opNode:
		return 0
	case p.kind == ast.Ident:
		return p.atom
	case p.kind == ast.Member && len(p.kids) == 2:
		return lastAtom(p.kids[1])
	}
	return 0
}

// hole recognises a metavariable or an ellipsis in any of its shapes.
func (b *builder) hole(n *ast.Node) *part {
	name := n
	if n.Kind != ast.Ident && n.Kind != ast.Literal {
		if name = b.soleEllipsis(n); name == nil {
			return nil
		}
	}
	s := strings.TrimSuffix(strings.TrimPrefix(name.Text, "$"), "!")
	if n.Kind == ast.Literal && strings.HasPrefix(s, ":"+metaPrefix) { // Ruby's $K: value
		s = s[1:]
	} else if name.Kind != ast.Ident || len(name.Kids) > 0 {
		return nil
	}
	if strings.HasPrefix(s, "P"+metaPrefix[1:]) {
		s = "p" + s[1:]
	}
	switch {
	case s == ellipsis:
		return &part{op: opRest, role: n.Role, slot: -1}
	case strings.HasPrefix(s, restPrefix):
		return &part{op: opRest, role: n.Role, slot: b.vars.Slot("..." + s[len(restPrefix):])}
	case strings.HasPrefix(s, metaPrefix):
		slot := -1
		if v := s[len(metaPrefix):]; v != "_" {
			slot = b.vars.Slot(v)
		}
		return &part{op: opMeta, role: n.Role, slot: slot, symbol: n.Symbol}
	case strings.HasPrefix(s, typedPrefix):
		number, v, _ := strings.Cut(s[len(typedPrefix):], "_")
		i, err := strconv.Atoi(number)
		if err != nil || i >= len(b.draft.types) {
			return nil
		}
		p := &part{op: opTyped, role: n.Role, slot: b.vars.Slot(v), typ: b.draft.types[i], typeSlot: -1}
		if name, ok := strings.CutPrefix(p.typ, "$"); ok {
			p.typeSlot = b.vars.Slot(name)
			b.vars.types = append(b.vars.types, p.typeSlot)
		}
		return p
	}
	return nil
}

// soleEllipsis returns the identifier of a node that is nothing but a spelling of
// an ellipsis, such as "x: x" or "x x;", or nil.
func (b *builder) soleEllipsis(n *ast.Node) *ast.Node {
	switch n.Kind {
	case ast.ExprStmt, ast.Param, ast.Pair, ast.Var, ast.Keyword, ast.Assign:
	case ast.Call: // a Bash command
		if len(n.Kids) != 1 || b.compiler.Front.Language != "bash" {
			return nil
		}
	case ast.Other: // Python's **x
		if len(n.Kids) != 1 || b.tree.Text[n.Start] != '*' {
			return nil
		}
	default:
		return nil
	}
	var first *ast.Node
	for _, k := range n.Kids {
		for (k.Kind == ast.ExprStmt || k.Kind == ast.Call) && len(k.Kids) == 1 {
			k = k.Kids[0]
		}
		s := strings.TrimSuffix(strings.TrimPrefix(k.Text, "$"), "!")
		switch {
		case k.Role == ast.RoleMod || k.Start == k.End: // C# invents a name
			continue
		case k.Kind != ast.Ident || s != ellipsis && !strings.HasPrefix(s, restPrefix):
			return nil
		case n.Kind == ast.Param && k.Role == ast.RoleName:
			return k
		case first == nil:
			first = k
		}
	}
	return first
}

// text recognises "...", "$X" and "=~/expression/".
func (b *builder) text(n *ast.Node) (*part, error) {
	quoted := b.tree.Text[n.Start:n.End]
	switch {
	case n.Text == "...":
		if strings.ContainsAny(quoted[:1], "fF$`") && len(quoted) > 1 {
			return &part{op: opTemplate, role: n.Role, text: quoted[:1]}, nil
		}
		return &part{op: opString, role: n.Role}, nil
	case strings.HasPrefix(n.Text, metaPrefix) && isWord(n.Text):
		return &part{op: opStringVar, role: n.Role, slot: b.vars.Slot(n.Text[len(metaPrefix):])}, nil
	case strings.HasPrefix(n.Text, "=~/") && strings.HasSuffix(n.Text, "/"):
		re, err := regexp.Compile(n.Text[3 : len(n.Text)-1])
		if err != nil {
			return nil, fmt.Errorf("regular expression in a string: %w", err)
		}
		return &part{op: opRegex, role: n.Role, regex: re}, nil
	case n.Text == ".+" || n.Text == "":
	}
	return nil, nil
}

func isWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}) < 0
}

func (b *builder) statement(n *ast.Node) (*part, error) {
	if len(n.Kids) != 1 {
		return nil, ErrSyntax
	}
	inner, err := b.part(n.Kids[0])
	if err != nil {
		return nil, err
	}
	if inner.op == opMeta || inner.op == opRest {
		return inner, nil
	}
	return &part{op: opStmtExpr, kind: ast.ExprStmt, role: n.Role, kids: []*part{inner}}, nil
}

// chain recognises "$X. ... .name".
func (b *builder) chain(n *ast.Node) (*part, error) {
	if len(n.Kids) != 2 {
		return nil, nil
	}
	inner := n.Kids[0]
	if inner.Kind == ast.Call && len(inner.Kids) == 1 { // Ruby's call without arguments
		inner = inner.Kids[0]
	}
	if inner.Kind != ast.Member || len(inner.Kids) != 2 || inner.Kids[1].Text != ellipsis {
		return nil, nil
	}
	object, err := b.part(inner.Kids[0])
	if err != nil {
		return nil, err
	}
	name, err := b.part(n.Kids[1])
	if err != nil {
		return nil, err
	}
	return &part{op: opChain, kind: ast.Member, role: n.Role, kids: []*part{object, name}}, nil
}

// requiredAtoms gathers the words without which the parts cannot match.
func requiredAtoms(parts []*part) []int32 {
	var list []int32
	for _, p := range parts {
		if p.atom != 0 && p.kind != ast.Number && p.kind != ast.Literal && p.op == opNode && p.kind == ast.Ident {
			list = append(list, p.atom)
		}
		list = append(list, requiredAtoms(p.kids)...)
	}
	return list
}

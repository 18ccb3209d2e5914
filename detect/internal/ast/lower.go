package ast

import (
	"strings"

	"example.com/plumb/internal/syntax"
)

// maxDepth bounds nesting, so that no input can exhaust the stack. Code that is
// nested deeper is not judged (Tree.Cut).
const maxDepth = 1500

// Symbols of nodes that no grammar has: the layers of a C declarator.
const (
	SymbolPointer uint16 = 0xFF01
	SymbolArray   uint16 = 0xFF02
	SymbolTokens  uint16 = 0xFF03
	SymbolDecor   uint16 = 0xFF04
	symbolSplice  uint16 = 0xFF05
)

// Lowerer lowers the trees of one grammar. It is safe for concurrent use.
type Lowerer struct {
	Grammar  *syntax.Grammar
	Language string
	actions  []action
	roles    []Role
	operator []bool // by field: holds an operator
	comment  []bool // by symbol: is a comment
	canon    []uint16
	names    *symbolNames
}

// symbolNames numbers the symbols of all grammars of a language, so that the same
// name has the same number in each: a pattern may be read with another grammar
// than the code.
type symbolNames struct {
	names []string
	ids   map[string]uint16
}

func (s *symbolNames) id(name string) uint16 {
	if id, ok := s.ids[name]; ok {
		return id
	}
	id := uint16(len(s.names))
	s.names = append(s.names, name)
	s.ids[name] = id
	return id
}

// Symbol names a lowered node's symbol; "" for those that no grammar has.
func (l *Lowerer) Symbol(n *Node) string {
	if int(n.Symbol) < len(l.names.names) {
		return l.names.names[n.Symbol]
	}
	return ""
}

// newLowerer prepares the tables for a grammar. Language is Plumb's name of the
// language, which several grammars may share.
func newLowerer(language string, g *syntax.Grammar, names *symbolNames) *Lowerer {
	l := &Lowerer{Grammar: g, Language: language, names: names}
	table := language
	if language == "typescript" {
		table = "javascript"
	}
	own, usual, byField := tables()[table], common(), roles()
	for _, s := range g.Symbols {
		a, ok := own[s]
		if !ok {
			a = usual[s]
		}
		l.actions = append(l.actions, a)
		l.canon = append(l.canon, names.id(s))
		l.comment = append(l.comment, strings.Contains(s, "comment"))
	}
	for _, f := range g.Fields {
		l.roles = append(l.roles, byField[f])
		l.operator = append(l.operator, f == "operator" || f == "operators")
	}
	return l
}

// lowering is the work on one text.
type lowering struct {
	*Lowerer
	text  string
	raw   []syntax.Node
	atoms Atoms
	slab  []Node
	// macros counts the macro calls around, each parsed again.
	macros int
	cut    bool // something lies too deep
}

// Lower turns the nodes of a text into the common form.
func (l *Lowerer) Lower(text string, raw []syntax.Node, atoms Atoms) *Tree {
	w := &lowering{Lowerer: l, text: text, raw: raw, atoms: atoms}
	t := &Tree{Text: text, Atoms: make([]bool, len(atoms)+1)}
	for i := range raw {
		if r := &raw[i]; int(r.Symbol) < len(l.comment) && l.comment[r.Symbol] && r.Flags&syntax.Named != 0 {
			t.comment(Span{r.Start, r.End})
		}
	}
	t.Root = w.node(0, 0)
	if t.Root == nil {
		t.Root = w.new(Block, 0)
	}
	t.fold, t.Cut = l.Language == "php", w.cut
	t.finish(t.Root, nil, atoms)
	return t
}

func (w *lowering) alloc() *Node {
	if len(w.slab) == 0 {
		w.slab = make([]Node, min(512, len(w.raw)/2+16))
	}
	n := &w.slab[0]
	w.slab = w.slab[1:]
	return n
}

// new makes a node with the place of a raw one.
func (w *lowering) new(k Kind, i int32) *Node {
	n := w.alloc()
	r := &w.raw[i]
	n.Kind, n.Symbol, n.Start, n.End = k, r.Symbol, r.Start, r.End
	if int(r.Symbol) < len(w.canon) {
		n.Symbol = w.canon[r.Symbol]
	}
	return n
}

func (w *lowering) leaf(k Kind, i int32) *Node {
	n := w.new(k, i)
	n.Text = w.text[n.Start:n.End]
	return n
}

func (w *lowering) act(i int32) action {
	if s := w.raw[i].Symbol; int(s) < len(w.actions) {
		return w.actions[s]
	}
	return asOther
}

func (w *lowering) named(i int32) bool { return w.raw[i].Flags&syntax.Named != 0 }

func (w *lowering) symbol(i int32) string { return w.Grammar.Symbol(w.raw[i].Symbol) }

func (w *lowering) field(i int32) string { return w.Grammar.Fields[w.raw[i].Field] }

// child returns the first child with a field name, or -1.
func (w *lowering) child(i int32, fields ...string) int32 {
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.raw[c].Field == 0 {
			continue
		}
		for _, f := range fields {
			if w.field(c) == f {
				return c
			}
		}
	}
	return -1
}

// token returns the text of the operator among the children.
func (w *lowering) token(i int32) string {
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		r := &w.raw[c]
		if w.operator[r.Field] || r.Flags&syntax.Named == 0 && r.Flags&syntax.Missing == 0 {
			return w.text[r.Start:r.End]
		}
	}
	return ""
}

// kids lowers the named children. Spliced nodes are replaced by their children.
func (w *lowering) kids(i int32, depth int) []*Node {
	count := 0
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) {
			count++
		}
	}
	if count == 0 {
		return nil
	}
	list := make([]*Node, 0, count)
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.named(c) {
			list = w.add(list, c, depth)
		}
	}
	return list
}

// add lowers one raw node and appends what comes of it.
func (w *lowering) add(list []*Node, c int32, depth int) []*Node {
	n := w.node(c, depth)
	if n == nil {
		return list
	}
	if n.Kind == Invalid && n.Symbol == symbolSplice {
		return append(list, n.Kids...)
	}
	if n.Role == RoleNone {
		n.Role = w.roles[w.raw[c].Field]
	}
	return append(list, n)
}

func (w *lowering) splice(i int32, kids []*Node) *Node {
	n := w.new(Invalid, i)
	n.Symbol, n.Kids = symbolSplice, kids
	return n
}

// node lowers raw node i; nil means that it is left out.
func (w *lowering) node(i int32, depth int) *Node {
	r := &w.raw[i]
	if r.Flags&syntax.Missing != 0 && r.Start == r.End {
		return nil
	}
	if depth > maxDepth {
		w.cut = true
		return w.leaf(Other, i)
	}
	depth++
	if r.Symbol == syntax.ErrorSymbol {
		return w.broken(i, depth)
	}
	switch w.act(i) {
	case asDrop:
		return nil
	case asIdent:
		if w.raw[i].First >= 0 && w.symbol(i) == "dotted_name" {
			return w.member(i, depth)
		}
		return w.leaf(Ident, i)
	case asVariable:
		return w.leaf(Ident, i)
	case asNumber:
		return w.leaf(Number, i)
	case asLiteral:
		return w.leaf(Literal, i)
	case asString:
		return w.stringLiteral(i, depth)
	case asConcat:
		return w.concat(i, depth)
	case asShell:
		return w.shell(i, depth)
	case asCall, asMethod, asNew, asBuiltin, asMacro, asCommand, asKeyword, asArgument:
		return w.called(i, depth)
	case asMember, asIndex, asGeneric, asBinary, asUnary, asPair, asList, asAssign:
		return w.operation(i, depth)
	case asVars, asFunc, asClass, asParam, asParams, asDecorated, asDecor, asMod, asSuper, asSplat:
		return w.declaration(i, depth)
	case asBlock:
		n := w.new(Block, i)
		n.Kids = w.statements(i, depth)
		return n
	case asExprStmt:
		return w.exprStmt(i, depth)
	case asReturn:
		n := w.new(Return, i)
		n.Kids = w.kids(i, depth)
		for _, k := range n.Kids {
			k.Role = RoleNone
		}
		if w.Language == "java" || w.Language == "php" {
			w.trim(n)
		}
		return n
	case asSkip:
		return w.skip(i, depth)
	case asWrap:
		return w.wrap(i, depth)
	case asImports:
		return w.imports(i, depth)
	case asElse:
		n := w.branch(i, depth)
		if n != nil {
			n.Role = RoleElse
		}
		return n
	case asTypeOf:
		n := w.skip(i, depth)
		if n != nil {
			n.Role = RoleType
		}
		return n
	}
	return w.other(i, depth)
}

// trim takes the final semicolon off a statement, where Semgrep does so.
func (w *lowering) trim(n *Node) {
	if n.End > n.Start+1 && w.text[n.End-1] == ';' {
		n.End--
	}
}

// other keeps a node as the grammar has it.
func (w *lowering) other(i int32, depth int) *Node { return w.rest(i, w.kids(i, depth)) }

// rest is other with the children lowered already.
func (w *lowering) rest(i int32, kids []*Node) *Node {
	n := w.new(Other, i)
	n.Kids = kids
	if w.symbol(i) == "delete_expression" {
		n.Text = "delete"
		if strings.Contains(w.text[n.Start:kidsStart(n)], "[") {
			n.Text = "[]"
		}
	}
	if len(n.Kids) == 0 {
		n.Text = w.text[n.Start:n.End]
		return n
	}
	for c := w.raw[i].First; c >= 0; c = w.raw[c].Next {
		if w.operator[w.raw[c].Field] {
			n.Text = w.text[w.raw[c].Start:w.raw[c].End]
			break
		}
	}
	return n
}

// kidsStart is where the first child begins, or the end of a node without any.
func kidsStart(n *Node) uint32 {
	if len(n.Kids) > 0 {
		return n.Kids[0].Start
	}
	return n.End
}

// broken keeps what is understood inside an error. A name followed by arguments
// is a call whose statement broke off.
func (w *lowering) broken(i int32, depth int) *Node {
	n := w.new(Error, i)
	n.Kids = w.mendCalls(w.kids(i, depth))
	for k, kid := range n.Kids {
		n.Kids[k] = w.asStatement(kid)
	}
	return n
}

// skip puts a node's only child in its place.
func (w *lowering) skip(i int32, depth int) *Node {
	kids := w.kids(i, depth)
	switch {
	case len(kids) == 0:
		n := w.leaf(Other, i)
		if w.act(i) == asTypeOf {
			n.Kind = Ident
		}
		return n
	case len(kids) == 1:
		return kids[0]
	}
	switch w.symbol(i) {
	case "parenthesized_expression":
		n := w.new(List, i)
		n.Kids = kids
		return n
	case "parenthesized_statements":
		n := w.new(Block, i)
		for k := range kids {
			kids[k] = w.asStatement(kids[k])
		}
		n.Kids = kids
		return n
	}
	return kids[0]
}

// branch is an else: its only statement, or a block of several.
func (w *lowering) branch(i int32, depth int) *Node {
	kids := w.statements(i, depth)
	switch len(kids) {
	case 0:
		return w.skip(i, depth)
	case 1:
		return kids[0]
	}
	n := w.new(Block, i)
	n.Kids = kids
	return n
}

// wrap puts the first child in a node's place and notes what was around it.
func (w *lowering) wrap(i int32, depth int) *Node {
	kids := w.kids(i, depth)
	if len(kids) == 0 {
		return w.leaf(Other, i)
	}
	n := w.new(Other, i)
	n.Kids = kids[1:]
	n.Text = w.token(i)
	last := kids[0]
	for last.Wrap != nil {
		last = last.Wrap
	}
	last.Wrap = n
	return kids[0]
}

func (w *lowering) exprStmt(i int32, depth int) *Node {
	kids := w.kids(i, depth)
	switch len(kids) {
	case 0:
		return nil
	case 1:
		if !simpleExpr(kids[0]) && kids[0].Kind != Other && kids[0].Kind != Func {
			return kids[0]
		}
	}
	n := w.new(ExprStmt, i)
	n.Kids = kids
	return n
}

func (w *lowering) statements(i int32, depth int) []*Node {
	kids := w.kids(i, depth)
	if len(kids) == 1 && kids[0].Kind == Block && kids[0].Role == RoleNone {
		return kids[0].Kids // Go's block around its statement_list
	}
	out := kids[:0]
	var decor []*Node
	for _, kid := range kids {
		if kid.Role == RoleDecor && kid.Kind == Other {
			decor = append(decor, kid)
			continue
		}
		if decor != nil && (kid.Kind == Func || kid.Kind == Class || kid.Kind == Var) {
			kid.Start = decor[0].Start
			kid.Kids = append(decor, kid.Kids...)
			sortKids(kid)
			decor = nil
		}
		out = append(out, w.asStatement(kid))
	}
	return append(out, decor...)
}

// asStatement wraps a bare expression, as Ruby and Rust have it, so that all
// languages' statements look the same.
func (w *lowering) asStatement(n *Node) *Node {
	if !simpleExpr(n) {
		return n
	}
	s := w.alloc()
	s.Kind, s.Start, s.End, s.Kids = ExprStmt, n.Start, n.End, []*Node{n}
	return s
}

func simpleExpr(n *Node) bool { return n.Kind >= Ident && n.Kind <= Unary && n.Kind != Var }

// word is a name as atoms know it: PHP's functions and classes ignore case.
func (t *Tree) word(s string) string {
	if t.fold && s != "" && s[0] != '$' {
		return strings.ToLower(s)
	}
	return s
}

// finish numbers the nodes, links parents and fills the indexes.
func (t *Tree) finish(n, parent *Node, atoms Atoms) {
	n.Parent = parent
	n.Order = t.Nodes
	t.Nodes++
	t.ByKind[n.Kind] = append(t.ByKind[n.Kind], n)
	if n.Kind == Ident || n.Kind == Literal || n.Kind == Number {
		n.Atom = atoms[t.word(n.Text)]
		t.Atoms[n.Atom] = true
	}
	n.Has = Bit(n.Kind, n.Symbol)
	for _, k := range n.Kids {
		t.finish(k, n, atoms)
		n.Has |= k.Has
	}
	n.inherit()
}

// inherit gives a call, an access or an assignment the atom of its last name.
func (n *Node) inherit() {
	if len(n.Kids) == 0 {
		return
	}
	switch n.Kind {
	case Call, New, Assign, Var:
		if last := n.Kids[0].LastName(); last != nil {
			n.Atom = last.Atom
		}
	case Member:
		if last := n.LastName(); last != nil {
			n.Atom = last.Atom
		}
	}
}

package match

import (
	"errors"
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// ErrEffort means that matching took more steps than allowed.
var ErrEffort = errors.New("too many steps to match")

// Value is what a metavariable stands for: a node, several nodes ($...X), or a
// text (the content of a string, a group of a regular expression).
type Value struct {
	Node  *ast.Node
	Nodes []*ast.Node
	Text  string
	Bound bool
	// IsText says that Text counts and not Node.
	IsText bool
}

// Env holds the values of a rule's metavariables, by slot.
type Env []Value

// Match is one place where a pattern matches.
type Match struct {
	Start, End uint32
	Env        Env
	// Node is the matched node; nil for a run of statements or a text.
	Node *ast.Node
	// Focus is set once focus-metavariable has narrowed the place.
	Focus bool
}

// File is a text with what is worked out but once for all rules. It is not safe for
// concurrent use.
type File struct {
	*ast.Parsed
	flats map[*ast.Node][]flat
	types *scopes
	grams grams
	folds bool // the text has OddLetters
}

// NewFile prepares a text for matchers.
func NewFile(parsed *ast.Parsed) *File {
	return &File{Parsed: parsed, flats: map[*ast.Node][]flat{}}
}

// Matcher matches patterns on one text. It is not safe for concurrent use.
type Matcher struct {
	File *File
	// Plain says that names are names, whatever literal they hold.
	Plain bool
	// Window, if not nil, lets Find leave out what is of no use.
	Window *Window
	// Hopeless, if not nil, says of the values after the first statement of a run
	// that no match can come of them.
	Hopeless func(Env) bool
	env      Env
	steps    int64
	limit    int64
	err      error
	out      Distinct
	root     *ast.Node
}

// NewMatcher prepares matching on a text with room for a rule's metavariables.
// Effort bounds the steps over all patterns.
func NewMatcher(file *File, effort int64) *Matcher {
	m := &Matcher{File: file, limit: effort}
	m.out.Step = m.Step
	return m
}

// Constant is the literal that a node always stands for, nil when that is not known
// or the rule does not want to know.
func (m *Matcher) Constant(n *ast.Node) *ast.Node {
	if m.Plain {
		return nil
	}
	return n.Const
}

// Err returns ErrEffort once the steps are used up: what was found since is not
// complete.
func (m *Matcher) Err() error { return m.err }

// Find returns all matches of a pattern, in the order of their places.
func (m *Matcher) Find(p *Pattern, vars *Vars) []Match {
	for _, a := range p.atoms {
		if int(a) >= len(m.File.Atoms) || !m.File.Atoms[a] {
			return nil
		}
	}
	if n := len(vars.names); cap(m.env) < n {
		m.env = make(Env, n)
	} else {
		m.env = m.env[:n]
		clear(m.env)
	}
	m.out.List = nil
	if len(p.parts) > 1 || p.tail {
		m.runs(p)
	} else {
		m.single(p)
	}
	return m.out.List
}

// single tries a pattern of one part on every node it could match.
func (m *Matcher) single(whole *Pattern) {
	p := whole.parts[0]
	for _, kind := range whole.kinds {
		for _, n := range m.File.ByKind[kind] {
			if whole.atom != 0 && n.Atom != whole.atom && !(kind == ast.Ident && m.Constant(n) != nil) && !renamed(n) {
				continue
			}
			if m.err != nil {
				return
			}
			start, end := n.Start, n.End
			if p.wrap != nil && n.Wrap != nil {
				start, end = min(start, n.Wrap.Start), max(end, n.Wrap.End)
			}
			if p.op == opStmtExpr && m.File.Lowerer.Language == "java" && int(end) < len(m.File.Text) && m.File.Text[end] == ';' {
				end++
			}
			if p.needs.missing(n) || m.Window.outside(start, end) {
				continue
			}
			m.start(n)
			m.match(p, n, func() bool { return m.emit(start, end, n) })
		}
	}
}

// renamed says whether a call's name stands for another that it was imported by: it
// may be found under both.
func renamed(n *ast.Node) bool {
	return (n.Kind == ast.Call || n.Kind == ast.New) && len(n.Kids) > 0 && n.Kids[0].Full != ""
}

func (m *Matcher) start(n *ast.Node) {
	m.out.Restart()
	m.root = n
}

// emit keeps a match with the present values; it returns true to stop looking. How
// many ways to match one place has is bounded by the steps alone.
func (m *Matcher) emit(start, end uint32, n *ast.Node) bool {
	if m.out.Add(&Match{Start: start, End: end, Env: m.env, Node: n}) {
		last := &m.out.List[len(m.out.List)-1]
		last.Env = append(Env(nil), last.Env...)
	}
	return m.err != nil
}

func sameEnv(a, b Env) bool {
	for i := range a {
		if a[i].Bound != b[i].Bound || a[i].Node != b[i].Node || a[i].Text != b[i].Text || len(a[i].Nodes) != len(b[i].Nodes) {
			return false
		}
		if len(a[i].Nodes) > 0 && a[i].Nodes[0] != b[i].Nodes[0] { // they are neighbours
			return false
		}
	}
	return true
}

// expressions are the kinds that a metavariable alone is tried on.
func expressions() []ast.Kind {
	return []ast.Kind{
		ast.Ident, ast.Number, ast.String, ast.Template, ast.Literal, ast.Call, ast.New, ast.Member, ast.Index, ast.Assign,
		ast.Binary, ast.Unary, ast.Func, ast.List, ast.Other,
	}
}

// candidates lists the kinds of nodes that a part can match, and the word they
// must have.
func candidates(p *part) ([]ast.Kind, int32) {
	strings := []ast.Kind{ast.String, ast.Template, ast.Ident, ast.Binary}
	switch p.op {
	case opNode:
		switch p.kind {
		case ast.Assign:
			return []ast.Kind{ast.Assign, ast.Var}, p.atom
		case ast.Member:
			return []ast.Kind{ast.Member, ast.Ident}, p.atom
		case ast.String:
			return strings, 0
		case ast.Number, ast.Literal:
			return []ast.Kind{p.kind, ast.Ident, ast.Binary}, 0
		case ast.Binary:
			return []ast.Kind{ast.Binary, ast.Assign}, 0
		}
		return []ast.Kind{p.kind}, p.atom
	case opChain:
		return []ast.Kind{ast.Member}, p.atom
	case opString, opStringVar, opRegex, opTemplate:
		return strings, 0
	case opStmtExpr:
		return []ast.Kind{ast.ExprStmt, ast.Var, ast.Return}, 0
	}
	return expressions(), 0
}

// match matches part p on node n and calls k for each way to do it, with the
// values bound. It returns true when k asked to stop.
func (m *Matcher) match(p *part, n *ast.Node, k func() bool) bool {
	if m.steps++; m.steps > m.limit {
		m.err = ErrEffort
		return true
	}
	if p.wrap == nil {
		return m.bare(p, n, k)
	}
	for w := n.Wrap; w != nil; w = w.Wrap {
		if w.Symbol == p.wrap.symbol && w.Text == p.wrap.text && m.sequence(p.wrap.kids, w.Kids, func() bool { return m.bare(p, n, k) }) {
			return true
		}
	}
	return false
}

// bare is match without what must be around the node.
func (m *Matcher) bare(p *part, n *ast.Node, k func() bool) bool {
	switch p.op {
	case opMeta:
		return m.bind(p.slot, Value{Node: n, Bound: true}, k)
	case opTyped:
		return m.typed(p, n, k)
	case opRest:
		return m.bind(p.slot, Value{Nodes: []*ast.Node{n}, Bound: true}, k)
	case opDeep:
		return m.deep(p.kids[0], n, k)
	case opString:
		if m.File.Lowerer.Language == "bash" { // Semgrep: strings with an expansion
			return n.Kind == ast.Template && k()
		}
		_, ok := m.stringOf(n)
		return ok && k()
	case opStringVar:
		s, ok := m.stringOf(n)
		return ok && m.bind(p.slot, Value{Node: n, Text: s, IsText: true, Bound: true}, k)
	case opRegex:
		s, ok := m.stringOf(n)
		return ok && p.regex.MatchString(s) && k()
	case opTemplate:
		return (n.Kind == ast.Template || n.Kind == ast.String && strings.EqualFold(m.File.Text[n.Start:n.Start+1], p.text)) && k()
	case opChain:
		return n.Kind == ast.Member && len(n.Kids) == 2 && m.match(p.kids[1], n.Kids[1], func() bool { return m.link(p.kids[0], n.Kids[0], k) })
	case opStmtExpr:
		return m.statementWith(p.kids[0], n, k)
	}
	return m.node(p, n, k)
}

// statementWith matches a statement that holds an expression: "f(...);" matches
// also x = f(1); and return f(1);
func (m *Matcher) statementWith(p *part, n *ast.Node, k func() bool) bool {
	if p.op == opDeep { // "<... e ...>" by itself: any statement that holds e
		return m.deep(p.kids[0], n, k)
	}
	switch n.Kind {
	case ast.ExprStmt, ast.Return:
		return len(n.Kids) > 0 && m.shallow(p, n.Kids[0], k)
	case ast.Var:
		if p.op == opNode && p.kind == ast.Assign {
			return m.match(p, n, k)
		}
		value := n.Kid(ast.RoleValue)
		return value != nil && m.shallow(p, value, k)
	}
	return false
}

// shallow is deep without the bodies of functions.
func (m *Matcher) shallow(p *part, n *ast.Node, k func() bool) bool {
	if p.needs.missing(n) {
		return false
	}
	if m.match(p, n, k) {
		return true
	}
	for _, kid := range n.Kids {
		if kid.Kind != ast.Func && m.shallow(p, kid, k) {
			return true
		}
	}
	return false
}

// typed matches an expression whose type is known.
func (m *Matcher) typed(p *part, n *ast.Node, k func() bool) bool {
	bind := func() bool { return m.bind(p.slot, Value{Node: n, Bound: true}, k) }
	if p.typeSlot < 0 {
		return m.hasType(n, p.typ) && bind()
	}
	t := m.typeOf(n)
	return t != "" && m.bind(p.typeSlot, Value{Text: plainType(t), IsText: true, Bound: true}, bind)
}

// bind gives a metavariable its value, or compares it with the one it has.
func (m *Matcher) bind(slot int, v Value, k func() bool) bool {
	if slot < 0 {
		return k()
	}
	if old := m.env[slot]; old.Bound {
		return Same(old, v) && k()
	}
	m.env[slot] = v
	stop := k()
	m.env[slot] = Value{}
	return stop
}

// deep matches a part on a node or on any expression inside it.
func (m *Matcher) deep(p *part, n *ast.Node, k func() bool) bool {
	if p.needs.missing(n) {
		return false
	}
	if m.match(p, n, k) {
		return true
	}
	for _, kid := range n.Kids {
		if m.deep(p, kid, k) {
			return true
		}
	}
	return false
}

// link goes down a chain a.b().c to any object of it.
func (m *Matcher) link(p *part, n *ast.Node, k func() bool) bool {
	if m.match(p, n, k) {
		return true
	}
	switch n.Kind {
	case ast.Call, ast.Index, ast.Member:
		return len(n.Kids) > 0 && m.link(p, n.Kids[0], k)
	}
	return false
}

// node matches a part that is like a node itself.
func (m *Matcher) node(p *part, n *ast.Node, k func() bool) bool {
	if p.dotted != "" && (n.Kind == ast.Ident || n.Kind == ast.Member) {
		if d := n.Dotted(); d == p.dotted || d != n.Text && n.Kind == ast.Ident && n.Text == p.dotted || m.File.Opened(d, p.dotted) {
			return k()
		}
	}
	if n.Kind != p.kind {
		return m.other(p, n, k)
	}
	switch p.kind {
	case ast.Ident:
		return m.sameText(p, n) && m.sequence(p.kids, n.Kids, k) || len(p.kids) == 0 && m.sameText(p, n) && len(n.Kids) > 0 && k() ||
			m.Constant(n) != nil && m.node(p, n.Const, k)
	case ast.String:
		return p.text == n.Text && k()
	case ast.Number:
		return (p.text == n.Text || !m.literalOnly() && sameNumber(p.text, n.Text)) && k()
	case ast.Literal:
		return (strings.EqualFold(p.text, n.Text) || isRegex(p.text) && isRegex(n.Text)) && k()
	case ast.Call, ast.New:
		return m.call(p, n, k)
	case ast.Assign:
		return p.text == n.Text && m.sequence(p.kids, n.Kids, k)
	case ast.Binary, ast.Unary:
		return m.binary(p, n, k)
	case ast.Block:
		return m.body(p.kids, n, k)
	case ast.Var:
		if p.text != n.Text {
			return false
		}
	case ast.Other:
		if p.symbol != n.Symbol || p.text != n.Text && (len(p.kids) == 0 || p.text != "" && n.Text != "") {
			return false
		}
	}
	if p.entries {
		return m.unordered(p.kids, n.Kids, k)
	}
	return m.parts(p.kids, n.Kids, k)
}

// binary compares operator and operands; a chain of "and" or "or" may be grouped
// in another way.
func (m *Matcher) binary(p *part, n *ast.Node, k func() bool) bool {
	if p.text != n.Text {
		return false
	}
	if m.sequence(p.kids, n.Kids, k) {
		return true
	}
	if p.kind != ast.Binary || !logical(p.text) {
		return false
	}
	operands := flatten(n, p.text, nil)
	if len(operands) < 2 || len(p.kids) != 2 {
		return false
	}
	for i, a := range operands {
		for j, b := range operands {
			if i != j && m.match(p.kids[0], a, func() bool { return m.match(p.kids[1], b, k) }) {
				return true
			}
		}
	}
	return false
}

func logical(op string) bool { return op == "&&" || op == "||" || op == "and" || op == "or" }

func flatten(n *ast.Node, op string, list []*ast.Node) []*ast.Node {
	if n.Kind != ast.Binary || n.Text != op || len(list) > 16 {
		return append(list, n)
	}
	for _, k := range n.Kids {
		list = flatten(k, op, list)
	}
	return list
}

// other holds the cases in which unlike kinds match.
func (m *Matcher) other(p *part, n *ast.Node, k func() bool) bool {
	switch {
	case p.kind == ast.Assign && n.Kind == ast.Var && p.text == "=":
		value := n.Kid(ast.RoleValue)
		return value != nil && m.match(p.kids[0], n.Kids[0], func() bool { return m.match(p.kids[1], value, k) })
	case p.kind == ast.Number && (n.Kind == ast.Binary || n.Kind == ast.Unary):
		want, okW := NumberOf(p.text)
		got, okG := m.Arithmetic(n)
		return okW && okG && want == got && k()
	case n.Kind == ast.Ident && m.Constant(n) != nil && (p.kind == ast.String || p.kind == ast.Number || p.kind == ast.Literal):
		return m.node(p, n.Const, k)
	case p.kind == ast.String && n.Kind == ast.Binary, p.kind == ast.String && n.Kind == ast.Member:
		s, ok := m.stringOf(n)
		return ok && s == p.text && k()
	case p.kind == ast.Binary && n.Kind == ast.Assign && n.Text == p.text+"=" && m.File.Lowerer.Language != "c":
		return m.sequence(p.kids, n.Kids, k)
	case p.kind == ast.Block && p.role != ast.RoleNone && len(p.kids) == 1 && n.Kind != ast.Block:
		return m.match(p.kids[0], n, k)
	case n.Kind == ast.Block && len(n.Kids) == 1 && p.kind != ast.Block && p.role != ast.RoleNone:
		return m.match(p, n.Kids[0], k)
	}
	return false
}

func (m *Matcher) sameText(p *part, n *ast.Node) bool {
	return p.text == n.Text || m.File.Lowerer.Language == "php" && len(p.text) > 0 && p.text[0] != '$' && strings.EqualFold(p.text, n.Text)
}

// literalOnly says whether numbers compare as written, as Semgrep does in some
// languages.
func (m *Matcher) literalOnly() bool {
	l := m.File.Lowerer.Language
	return l == "php" || l == "ruby"
}

func isRegex(s string) bool { return len(s) > 1 && s[0] == '/' }

// stringOf returns the string that a node surely is.
func (m *Matcher) stringOf(n *ast.Node) (string, bool) {
	switch n.Kind {
	case ast.String:
		return n.Text, true
	case ast.Ident, ast.Member:
		if m.Constant(n) != nil {
			return m.stringOf(n.Const)
		}
	case ast.Binary:
		if joins(n.Text) {
			a, okA := m.stringOf(n.Kids[0])
			b, okB := m.stringOf(n.Kids[1])
			return a + b, okA && okB
		}
	}
	return "", false
}

// Step counts one step of work against the effort; analyses that use a Matcher
// count theirs with it.
func (m *Matcher) Step() {
	if m.steps++; m.steps > m.limit {
		m.err = ErrEffort
	}
}

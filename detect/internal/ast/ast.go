// Package ast turns tree-sitter trees of all languages into one plain form, so
// that a matcher needs to know calls, assignments and blocks once and not a
// dozen times. What has no common form stays as it is, in a node of kind Other
// that remembers its grammar symbol.
//
// tables.go says for each grammar which node becomes what; lower.go does it.
package ast

import (
	"slices"
	"sort"
	"strings"
)

// Kind is the common kind of a node.
type Kind uint8

// The kinds, with the meaning of Text and of the children.
const (
	Invalid  Kind = iota
	Ident         // Text is the name
	Number        // Text as written
	String        // Text is the content, escapes as written
	Template      // interpolated string; children are String pieces and expressions
	Literal       // true, null, characters, regular expressions; Text as written
	Call          // callee, arguments
	New           // type, arguments
	Member        // object, name; Text is the operator
	Index         // object, indexes
	Assign        // left, right; Text is the operator
	Var           // declared name, then RoleType, RoleValue
	Binary        // left, right; Text is the operator
	Unary         // operand; Text is the operator
	Keyword       // named argument: name, value
	Pair          // entry of a map or object: key, value
	Block         // statements
	ExprStmt      // expression used as a statement
	Func          // function or method, parts by role
	Class         // class, struct, interface, parts by role
	Param         // parameter: name, then RoleType, RoleValue
	Params        // parameters
	List          // several expressions in a row, as Go's x, y = f()
	Return        // operand
	Other         // anything else; Symbol tells
	Error         // text that could not be parsed; children as far as understood
	NumKinds
)

// Role is what a child is to its parent.
type Role uint8

// The roles that matter to matching.
const (
	RoleNone Role = iota
	RoleName
	RoleType // declared or returned type
	RoleValue
	RoleParams
	RoleBody
	RoleCond
	RoleThen
	RoleElse
	RoleDecor // annotation, attribute, decorator
	RoleMod   // public, static, const …
	RoleSuper // base classes, type parameters, throws
	RoleArgs
	RoleInit  // initialisers after a call of new, a block after a call
	RolePiece // the plain text between a template's expressions
)

// Optional says whether code may have a child of this role that the pattern does
// not mention, as Semgrep has it: "less is more".
func (r Role) Optional() bool {
	switch r {
	case RoleType, RoleElse, RoleDecor, RoleMod, RoleSuper, RoleInit:
		return true
	}
	return false
}

// Node is one node of the common form.
type Node struct {
	Kind   Kind
	Role   Role
	Symbol uint16 // of the grammar, for Other
	Start  uint32 // bytes
	End    uint32
	Text   string
	Kids   []*Node
	Parent *Node

	// Atom is the number of Text in the table that Lower was given, 0 for none.
	// For Call, New, Member and Assign it is the atom of the last name of what is
	// called, made, accessed or assigned.
	Atom int32
	// Has says what kinds of nodes there are at and below this one: see Bit.
	Has uint64
	// Full is the dotted name that an imported Ident stands for: "hashlib.md5".
	Full string
	// Const is the literal that an Ident always holds, as far as known.
	Const *Node
	Order int32 // number in preorder
	// Wrap is the keyword or mark around an expression that is otherwise the same
	// without it, such as await or a cast by "as": with its symbol, its place and its
	// further children. It may have a Wrap itself.
	Wrap *Node
}

// Bit is the bit that a kind of node has in Has; of Other, several symbols share one.
func Bit(k Kind, symbol uint16) uint64 {
	if k == Other {
		return 1 << (32 + symbol%32)
	}
	return 1 << k
}

// Kid returns the child of a role, or nil.
func (n *Node) Kid(r Role) *Node {
	for _, k := range n.Kids {
		if k.Role == r {
			return k
		}
	}
	return nil
}

// Contains says whether m lies in n or is n.
func (n *Node) Contains(m *Node) bool { return n.Start <= m.Start && m.End <= n.End }

// Expr says whether the node is an expression, as far as that can be told.
func (n *Node) Expr() bool {
	switch n.Kind {
	case Ident, Number, String, Template, Literal, Call, New, Member, Index, Assign, Binary, Unary:
		return true
	case Block, ExprStmt, Class, Param, Params, Return, Var, Error, Keyword, Pair, Invalid:
		return false
	}
	return true
}

// Callee is the function of a Call or the type of a New.
func (n *Node) Callee() *Node {
	if len(n.Kids) == 0 {
		return nil
	}
	return n.Kids[0]
}

// Args are the arguments of a Call or New.
func (n *Node) Args() []*Node {
	if len(n.Kids) == 0 {
		return nil
	}
	return n.Kids[1:]
}

// LastName is the last part of a dotted name: Ident itself or the name of a
// Member; nil for other expressions.
func (n *Node) LastName() *Node {
	switch n.Kind {
	case Ident:
		return n
	case Member:
		if len(n.Kids) == 2 {
			return n.Kids[1].LastName()
		}
	}
	return nil
}

// Dotted writes a chain of names as "a.b.c", with an imported first name spelled
// out. It is empty for anything else.
func (n *Node) Dotted() string {
	switch n.Kind {
	case Ident:
		if n.Full != "" {
			return n.Full
		}
		return n.Text
	case Member:
		if len(n.Kids) == 2 && n.Kids[1].Kind == Ident {
			if left := n.Kids[0].Dotted(); left != "" {
				return left + "." + n.Kids[1].Text
			}
		}
	}
	return ""
}

// Tree is a lowered text.
type Tree struct {
	Text string
	Root *Node
	// ByKind lists the nodes of each kind in preorder.
	ByKind [NumKinds][]*Node
	// Atoms has one entry for each atom: whether it occurs.
	Atoms []bool
	Nodes int32 // how many nodes there are
	// Comments are the places of comments, in order.
	Comments []Span
	// Cut says that code lies too deep to have been lowered.
	Cut  bool
	fold bool // names ignore case
	// open are the packages whose names are used without them: import a.b.*
	open []string
}

// Opened says whether a name means another, longer one because of a package whose
// names are all imported.
func (t *Tree) Opened(name, full string) bool {
	if name == "" || len(full) <= len(name)+1 || !strings.HasSuffix(full, "."+name) {
		return false
	}
	return slices.Contains(t.open, full[:len(full)-len(name)-1])
}

// Span is a part of the text.
type Span struct{ Start, End uint32 }

// comment notes a comment. One within another, as Rust's grammar has the text of a
// doc comment, is no further one: the ends must be in order.
func (t *Tree) comment(s Span) {
	if n := len(t.Comments); n == 0 || s.End > t.Comments[n-1].End {
		t.Comments = append(t.Comments, s)
	}
}

// InComment says whether the byte at a place belongs to a comment.
func (t *Tree) InComment(at uint32) bool {
	_, ok := Around(t.Comments, at)
	return ok
}

// Around returns the one of ordered spans that holds the byte at a place.
func Around(spans []Span, at uint32) (Span, bool) {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].End > at })
	if i < len(spans) && spans[i].Start <= at {
		return spans[i], true
	}
	return Span{}, false
}

// Atoms numbers the words that patterns look for, from 1. It only grows while
// rules are loaded.
type Atoms map[string]int32

// Add returns the number of a word, giving it one if need be.
func (a Atoms) Add(word string) int32 {
	if id, ok := a[word]; ok {
		return id
	}
	id := int32(len(a) + 1)
	a[word] = id
	return id
}

// Package match compiles patterns in Semgrep's pattern syntax and matches them on
// lowered trees.
//
// A pattern is code of the language with holes: metavariables ($X), ellipses (...)
// and deep expressions (<... e ...>). prepare.go spells the holes as identifiers,
// compile.go parses and lowers the text with the language's own grammar, and
// match.go compares the result with code, so that pattern and code go the same way.
package match

import (
	"regexp"
	"slices"

	"example.com/plumb/detect/internal/ast"
)

// op says what a part of a pattern matches.
type op uint8

const (
	opNode      op = iota // a node like itself
	opMeta                // anything; bound to slot
	opTyped               // an expression of a type; bound to slot
	opRest                // any number of nodes; bound to slot unless negative
	opDeep                // a node that has a match of kids[0] inside
	opString              // any string
	opTemplate            // any interpolated string
	opStringVar           // a string whose content is bound to slot
	opRegex               // a string that the expression matches
	opChain               // member access with any number of links between
	opStmtExpr            // an expression statement that has kids[0] inside
)

// part is a compiled piece of a pattern.
type part struct {
	op     op
	kind   ast.Kind
	role   ast.Role
	symbol uint16
	text   string
	atom   int32
	slot   int
	dotted string // a chain of plain names
	regex  *regexp.Regexp
	typ    string // of opTyped
	// typeSlot is bound to the type when that is a metavariable itself; else -1.
	typeSlot int
	kids     []*part
	// unordered: kids are entries of a map or named arguments among others.
	entries bool
	needs   needs
	// wrap must be around the node: "await" in "await $X".
	wrap *part
}

// needs are the kinds of nodes without which a part matches nothing at or below a
// node: all of the bits, and one of each of the pairs.
type needs struct {
	all          uint64
	assign, math bool // a pair: see missing
}

// The kinds of which one can stand for the other.
const (
	assignments = 1<<ast.Assign | 1<<ast.Var
	operations  = 1<<ast.Binary | 1<<ast.Assign
)

// missing says that a node lacks what is needed.
func (w needs) missing(n *ast.Node) bool {
	return n.Has&w.all != w.all || w.assign && n.Has&assignments == 0 || w.math && n.Has&operations == 0
}

func (w *needs) add(other needs) {
	w.all |= other.all
	w.assign = w.assign || other.assign
	w.math = w.math || other.math
}

// need works out what a part and its children need.
func (p *part) need() needs {
	p.needs = needs{}
	if p.op == opNode {
		switch p.kind {
		case ast.Call, ast.New, ast.Index, ast.Unary, ast.Return, ast.Other:
			p.needs.all = ast.Bit(p.kind, p.symbol)
		case ast.Assign:
			p.needs.assign = true
		case ast.Binary:
			p.needs.math = true
		}
	}
	for _, k := range p.kids {
		if need := k.need(); p.dotted == "" { // a name is compared without its type arguments
			p.needs.add(need)
		}
	}
	return p.needs
}

// Pattern is a compiled pattern of one language.
type Pattern struct {
	// parts holds one part, or several when the pattern is a run of statements.
	parts []*part
	// tail says that a run ends in an ellipsis and reaches to the end of its block.
	tail  bool
	needs needs // of all parts
	// kinds are what the only part is tried on, atom the word it must have or 0.
	kinds []ast.Kind
	atom  int32
	// atoms must all occur in a text for the pattern to match.
	atoms []int32
	lang  string
}

// Atoms lists the words that a text must hold for the pattern to match.
func (p *Pattern) Atoms() []int32 { return p.atoms }

// Vars numbers the metavariables of a rule. The zero value is ready.
type Vars struct {
	names []string
	types []int // slots of types, which are worked out
}

// IsType says whether a metavariable may stand for a type that is worked out and
// stands nowhere in the text.
func (v *Vars) IsType(slot int) bool { return slices.Contains(v.types, slot) }

// Slot returns the number of a metavariable ("X" for $X).
func (v *Vars) Slot(name string) int {
	for i, n := range v.names {
		if n == name {
			return i
		}
	}
	v.names = append(v.names, name)
	return len(v.names) - 1
}

// Lookup returns the number of a metavariable, or -1.
func (v *Vars) Lookup(name string) int {
	for i, n := range v.names {
		if n == name {
			return i
		}
	}
	return -1
}

// Names lists the metavariables by number.
func (v *Vars) Names() []string { return v.names }

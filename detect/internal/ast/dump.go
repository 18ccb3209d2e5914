package ast

import (
	"fmt"
	"strings"
)

// String names the kind.
func (k Kind) String() string {
	names := [...]string{
		"Invalid", "Ident", "Number", "String", "Template", "Literal", "Call", "New", "Member", "Index", "Assign",
		"Var", "Binary", "Unary", "Keyword", "Pair", "Block", "ExprStmt", "Func", "Class", "Param", "Params", "List", "Return", "Other", "Error",
	}
	if int(k) < len(names) {
		return names[k]
	}
	return "?"
}

// Dump draws a node for people and tests: (Call f (String "a")).
func (l *Lowerer) Dump(n *Node) string {
	var b strings.Builder
	l.dump(&b, n)
	return b.String()
}

func (l *Lowerer) dump(b *strings.Builder, n *Node) {
	if n.Role != RoleNone {
		fmt.Fprintf(b, "%d:", n.Role)
	}
	switch {
	case n.Kind == Ident && len(n.Kids) == 0:
		b.WriteString(n.Text)
		return
	case n.Kind == String && len(n.Kids) == 0:
		fmt.Fprintf(b, "%q", n.Text)
		return
	case n.Kind == Other && n.Symbol < SymbolPointer:
		fmt.Fprintf(b, "(<%s>", l.Symbol(n))
	default:
		fmt.Fprintf(b, "(%s", n.Kind)
	}
	if n.Text != "" {
		b.WriteString(" `" + n.Text + "`")
	}
	for _, k := range n.Kids {
		b.WriteByte(' ')
		l.dump(b, k)
	}
	b.WriteByte(')')
}

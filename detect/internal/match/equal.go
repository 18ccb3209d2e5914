package match

import (
	"math"
	"strconv"
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// Same says whether two values of a metavariable are the same code.
func Same(a, b Value) bool {
	switch {
	case a.Nodes != nil || b.Nodes != nil:
		if len(a.Nodes) != len(b.Nodes) {
			return false
		}
		for i := range a.Nodes {
			if !sameCode(a.Nodes[i], b.Nodes[i]) {
				return false
			}
		}
		return true
	case a.IsText || b.IsText:
		return a.text() == b.text()
	}
	return a.Node == b.Node || sameCode(a.Node, b.Node)
}

// text is what a value compares by when one side is mere text.
func (v Value) text() string {
	if v.IsText {
		return v.Text
	}
	if v.Node == nil {
		return ""
	}
	return v.Node.Text
}

func sameCode(a, b *ast.Node) bool {
	if a == nil || b == nil || a.Kind != b.Kind || a.Text != b.Text || len(a.Kids) != len(b.Kids) {
		return false
	}
	if a.Kind == ast.Other && a.Symbol != b.Symbol {
		return false
	}
	for i := range a.Kids {
		if !sameCode(a.Kids[i], b.Kids[i]) {
			return false
		}
	}
	return true
}

// sameNumber compares numbers as written, then by value.
func sameNumber(a, b string) bool {
	if a == b {
		return true
	}
	x, okX := NumberOf(a)
	y, okY := NumberOf(b)
	return okX && okY && x == y
}

// NumberOf reads a number literal of any language: 10, 0x1F, 0o17, 1_000, 10L.
func NumberOf(s string) (float64, bool) {
	s = strings.ReplaceAll(s, "_", "")
	base := s
	if len(s) > 1 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		base = strings.TrimRight(s, "uUlL")
	} else {
		base = strings.TrimRight(base, "uUlLnfFdDmMiszex")
	}
	if i, err := strconv.ParseInt(base, 0, 64); err == nil {
		return float64(i), true
	}
	f, err := strconv.ParseFloat(base, 64)
	return f, err == nil
}

// Arithmetic evaluates a number, or arithmetic on numbers and constants.
func (m *Matcher) Arithmetic(n *ast.Node) (float64, bool) {
	switch n.Kind {
	case ast.Number:
		return NumberOf(n.Text)
	case ast.Ident:
		if c := m.Constant(n); c != nil {
			return m.Arithmetic(c)
		}
	case ast.Unary:
		if n.Text == "-" && len(n.Kids) == 1 {
			f, ok := m.Arithmetic(n.Kids[0])
			return -f, ok
		}
	case ast.Binary:
		a, okA := m.Arithmetic(n.Kids[0])
		b, okB := m.Arithmetic(n.Kids[1])
		if !okA || !okB {
			return 0, false
		}
		switch n.Text {
		case "+":
			return a + b, true
		case "-":
			return a - b, true
		case "*":
			return a * b, true
		case "/":
			return a / b, b != 0
		case "<<":
			return a * math.Pow(2, b), b >= 0 && b < 64
		}
	}
	return 0, false
}

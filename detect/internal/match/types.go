package match

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
)

// scopes knows the declared types of names, by function or class.
type scopes struct {
	declared map[string][]declared
}

type declared struct {
	scope *ast.Node
	typ   string
}

// hasType says whether an expression is known to have a type: by a declaration of
// its name, or because it makes an object of it.
func (m *Matcher) hasType(n *ast.Node, want string) bool {
	got := m.typeOf(n)
	return got != "" && sameType(got, want)
}

// sameType compares types; a type without its package or its type arguments
// matches one with.
func sameType(got, want string) bool {
	got, want = plainType(got), plainType(want)
	if got == want {
		return true
	}
	short := func(s string) string {
		if i := strings.LastIndexAny(s, ".:"); i >= 0 {
			return s[i+1:]
		}
		return s
	}
	if strings.ContainsAny(got, ".:") && !strings.ContainsAny(want, ".:") {
		return short(got) == want
	}
	return strings.EqualFold(got, want) && strings.EqualFold(got, "string")
}

func plainType(s string) string {
	s = strings.ReplaceAll(s, " ", "")
	if i := strings.IndexByte(s, '<'); i > 0 && strings.HasSuffix(s, ">") {
		s = s[:i]
	}
	return strings.TrimPrefix(s, "const")
}

func (m *Matcher) typeOf(n *ast.Node) string {
	switch n.Kind {
	case ast.String, ast.Template:
		switch m.File.Lowerer.Language {
		case "java":
			return "String"
		case "c", "cpp":
			return "char*"
		}
		return "string"
	case ast.Number:
		if strings.ContainsRune(n.Text, '.') {
			return "float"
		}
		return "int"
	case ast.New:
		if c := n.Callee(); c != nil {
			return m.typeText(c)
		}
	case ast.Ident:
		return m.declaredType(n)
	case ast.Member:
		if len(n.Kids) == 2 && (n.Kids[0].Text == "this" || n.Kids[0].Text == "self") {
			return m.declaredType(n.Kids[1])
		}
	case ast.Other:
		if t := n.Kid(ast.RoleType); t != nil && m.File.Lowerer.Symbol(n) == "cast_expression" {
			return m.typeText(t)
		}
	case ast.Unary:
		if n.Text == "&" && len(n.Kids) == 1 {
			if t := m.typeOf(n.Kids[0]); t != "" {
				return "*" + t
			}
		}
	}
	return ""
}

func (m *Matcher) declaredType(n *ast.Node) string {
	if m.File.types == nil {
		m.File.types = m.declarations()
	}
	found := m.File.types.declared[n.Text]
	for p := n; p != nil; p = p.Parent {
		if p.Kind != ast.Func && p.Kind != ast.Class && p.Parent != nil {
			continue
		}
		for i := len(found) - 1; i >= 0; i-- {
			if found[i].scope == p {
				return found[i].typ
			}
		}
	}
	return ""
}

// declarations gathers the types that variables and parameters are declared with.
func (m *Matcher) declarations() *scopes {
	s := &scopes{declared: map[string][]declared{}}
	for _, kind := range []ast.Kind{ast.Var, ast.Param} {
		for _, n := range m.File.ByKind[kind] {
			name, typ := n.Kid(ast.RoleName), n.Kid(ast.RoleType)
			if name == nil || name.Kind != ast.Ident {
				continue
			}
			text := ""
			if typ != nil {
				text = m.typeText(typ)
			}
			if value := n.Kid(ast.RoleValue); value != nil && (typ == nil || text == "var" || text == "auto") {
				text = m.inferred(value)
			}
			if text != "" {
				s.declared[name.Text] = append(s.declared[name.Text], declared{scope(n), text})
			}
		}
	}
	return s
}

// inferred is the type of a value as far as its form tells it.
func (m *Matcher) inferred(v *ast.Node) string {
	switch v.Kind {
	case ast.String, ast.Template, ast.New, ast.Number:
		return m.typeOf(v)
	case ast.Other:
		if t := v.Kid(ast.RoleType); t != nil {
			return m.typeText(t)
		}
	case ast.Unary:
		if v.Text == "&" && len(v.Kids) == 1 {
			if t := m.inferred(v.Kids[0]); t != "" {
				return "*" + t
			}
		}
	}
	return ""
}

func scope(n *ast.Node) *ast.Node {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Kind == ast.Func || p.Kind == ast.Class || p.Parent == nil {
			return p
		}
	}
	return n
}

func (m *Matcher) typeText(t *ast.Node) string {
	if t.Kind == ast.Other && len(t.Kids) > 0 {
		switch t.Symbol {
		case ast.SymbolPointer:
			return m.typeText(t.Kids[0]) + "*"
		case ast.SymbolArray:
			return m.typeText(t.Kids[0]) + "[]"
		}
	}
	if full := t.Dotted(); full != "" && t.Kind == ast.Ident && t.Full != "" {
		return full
	}
	return m.File.Text[t.Start:t.End]
}

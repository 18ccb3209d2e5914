package ast

import "strings"

// Resolve writes into each imported name what it stands for (Node.Full) and into
// each name that always holds the same literal, that literal (Node.Const).
func (l *Lowerer) Resolve(t *Tree, atoms Atoms) {
	l.imports(t, atoms)
	l.resolveConstants(t)
}

// imports lowers Go's import of several paths to one for each.
func (w *lowering) imports(i int32, depth int) *Node {
	var list []*Node
	for _, k := range w.kids(i, depth) {
		specs := []*Node{k}
		if w.Symbol(k) == "import_spec_list" {
			specs = k.Kids
		}
		for _, spec := range specs {
			n := w.new(Other, i)
			n.Kids = []*Node{spec}
			if len(specs) > 1 {
				n.Start, n.End = spec.Start, spec.End
			}
			list = append(list, n)
		}
	}
	return w.splice(i, list)
}

func (l *Lowerer) imports(t *Tree, atoms Atoms) {
	full := map[string]string{}
	for _, n := range t.ByKind[Other] {
		switch l.Symbol(n) {
		case "import_statement", "import_from_statement", "import_declaration", "use_declaration", "import_spec", "namespace_use_declaration",
			"using_directive":
			text := strings.Join(strings.Fields(strings.TrimRight(t.Text[n.Start:n.End], "; \n")), " ")
			importNames(full, l.Language, text)
			if p := openedPackage(l.Language, text); p != "" {
				t.open = append(t.open, p)
			}
		}
	}
	if l.Language == "javascript" || l.Language == "typescript" {
		for _, n := range t.ByKind[Var] {
			required(full, l, n)
		}
	}
	for _, p := range t.open {
		for word := range strings.SplitSeq(p, ".") {
			t.Atoms[atoms[word]] = true
		}
	}
	if len(full) == 0 {
		return
	}
	for _, f := range full {
		for word := range strings.SplitSeq(f, ".") {
			t.Atoms[atoms[t.word(word)]] = true
		}
	}
	for _, n := range t.ByKind[Ident] {
		if f, ok := full[n.Text]; ok && !n.isPart() {
			n.Full = f
			n.rename(f[strings.LastIndexByte(f, '.')+1:], t, atoms)
		}
	}
}

// rename lets an alias, and the call that it is the callee of, be found under the
// name that it stands for.
func (n *Node) rename(last string, t *Tree, atoms Atoms) {
	if last == n.Text {
		return
	}
	n.Atom = atoms[t.word(last)]
	t.Atoms[n.Atom] = true
	if p := n.Parent; p != nil && (p.Kind == Call || p.Kind == New) && p.Kids[0] == n {
		p.Atom = n.Atom
	}
}

// isPart says whether a name belongs to something else: a member's or an
// argument's name, a key, a declared name.
func (n *Node) isPart() bool {
	p := n.Parent
	if p == nil || n.Role == RoleName {
		return n.Role == RoleName
	}
	switch p.Kind {
	case Member:
		return p.Kids[len(p.Kids)-1] == n && len(p.Kids) == 2
	case Keyword, Pair:
		return p.Kids[0] == n
	}
	return false
}

// openedPackage returns the package all of whose names an import brings.
func openedPackage(language, text string) string {
	switch language {
	case "java":
		if p, ok := strings.CutSuffix(strings.TrimPrefix(text, "import "), ".*"); ok {
			return p
		}
	case "csharp":
		if p, ok := strings.CutPrefix(text, "using "); ok && !strings.ContainsAny(p, "=( ") {
			return p
		}
	}
	return ""
}

// importNames reads one import statement.
func importNames(full map[string]string, language, text string) {
	switch language {
	case "python":
		pythonImport(full, text)
	case "javascript", "typescript":
		scriptImport(full, text)
	case "java":
		name := strings.TrimPrefix(strings.TrimPrefix(text, "import "), "static ")
		if last := name[strings.LastIndexByte(name, '.')+1:]; last != "*" && last != name {
			full[last] = name
		}
	case "go":
		if alias, path, ok := strings.Cut(text, " "); ok && alias != "." && alias != "_" {
			path = strings.Trim(path, "\"`")
			full[alias] = path[strings.LastIndexByte(path, '/')+1:]
		}
	case "csharp":
		if alias, name, ok := strings.Cut(strings.TrimPrefix(text, "using "), " = "); ok {
			full[alias] = name
		}
	case "php":
		name, alias := aliased(strings.ReplaceAll(strings.TrimPrefix(text, "use "), "\\", "."))
		if alias == name {
			alias = name[strings.LastIndexByte(name, '.')+1:]
		}
		if alias != name && !strings.ContainsAny(name, "{,") {
			full[alias] = name
		}
	case "rust":
		text = strings.TrimPrefix(strings.TrimPrefix(text, "pub "), "use ")
		rustUse(full, "", strings.ReplaceAll(text, " ::", "::"))
	}
}

func pythonImport(full map[string]string, text string) {
	if from, names, ok := strings.Cut(text, " import "); ok && strings.HasPrefix(from, "from ") {
		module := strings.TrimLeft(strings.TrimPrefix(from, "from "), ".")
		for name := range strings.SplitSeq(strings.Trim(names, "() "), ",") {
			name, alias := aliased(name)
			if name != "" && name != "*" && module != "" {
				full[alias] = module + "." + name
			}
		}
		return
	}
	for name := range strings.SplitSeq(strings.TrimPrefix(text, "import "), ",") {
		if name, alias := aliased(name); alias != name {
			full[alias] = name
		}
	}
}

// aliased splits "name as alias".
func aliased(s string) (name, alias string) {
	name, alias, ok := strings.Cut(strings.TrimSpace(s), " as ")
	if !ok {
		return name, name
	}
	return strings.TrimSpace(name), strings.TrimSpace(alias)
}

func scriptImport(full map[string]string, text string) {
	what, module, ok := strings.Cut(strings.TrimPrefix(text, "import "), " from ")
	if !ok {
		return
	}
	module = strings.TrimPrefix(strings.Trim(module, `'"`), "node:")
	if head, names, ok := strings.Cut(what, "{"); ok {
		for name := range strings.SplitSeq(strings.TrimRight(names, "} "), ",") {
			if name, alias := aliased(strings.TrimPrefix(strings.TrimSpace(name), "type ")); name != "" {
				full[alias] = module + "." + name
			}
		}
		what = strings.TrimRight(head, ", ")
	}
	for name := range strings.SplitSeq(what, ",") {
		if _, alias := aliased(name); alias != "" {
			full[alias] = module
		}
	}
}

// required reads const x = require("m") and const {a, b: c} = require("m").
func required(full map[string]string, l *Lowerer, n *Node) {
	value := n.Kid(RoleValue)
	if value == nil || len(n.Kids) == 0 {
		return
	}
	suffix := ""
	if value.Kind == Member && len(value.Kids) == 2 { // require("m").x
		suffix, value = "."+value.Kids[1].Text, value.Kids[0]
	}
	if value.Kind != Call || len(value.Kids) != 2 || value.Kids[0].Text != "require" || value.Kids[1].Kind != String {
		return
	}
	module := strings.TrimPrefix(value.Kids[1].Text, "node:") + suffix
	switch name := n.Kids[0]; name.Kind {
	case Ident:
		full[name.Text] = module
	case Other:
		for _, k := range name.Kids {
			switch {
			case k.Kind == Ident:
				full[k.Text] = module + "." + k.Text
			case k.Kind == Pair && k.Kids[1].Kind == Ident:
				full[k.Kids[1].Text] = module + "." + k.Kids[0].Text
			}
		}
	}
}

// rustUse reads a::b::{c, d as e}.
func rustUse(full map[string]string, prefix, s string) {
	s = strings.TrimSpace(s)
	if head, group, ok := strings.Cut(s, "{"); ok {
		prefix += strings.ReplaceAll(head, "::", ".")
		for _, part := range splitTop(strings.TrimSuffix(strings.TrimSpace(group), "}")) {
			rustUse(full, prefix, part)
		}
		return
	}
	name, alias := aliased(s)
	path := prefix + strings.ReplaceAll(name, "::", ".")
	if alias == name {
		alias = path[strings.LastIndexByte(path, '.')+1:]
	}
	if alias != "*" && alias != "self" && alias != "" && strings.Contains(path, ".") {
		full[alias] = path
	}
}

// splitTop splits at commas outside braces.
func splitTop(s string) []string {
	var parts []string
	depth, from := 0, 0
	for i, c := range s {
		switch c {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, s[from:i])
				from = i + 1
			}
		}
	}
	return append(parts, s[from:])
}

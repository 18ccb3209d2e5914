package javascript

import (
	"strings"

	"example.com/plumb/internal/lang"
)

// typeName is JSDoc's word for a type.
func typeName(t lang.Type) string {
	switch t.Kind {
	case lang.List:
		return typeName(*t.Elem) + "[]"
	case lang.Optional:
		return typeName(*t.Elem) + "|null"
	case lang.Bytes:
		return "Buffer"
	case lang.Int, lang.Float:
		return "number"
	case lang.Bool:
		return "boolean"
	}
	return "string"
}

// Stub implements lang.Language: each function with its documentation and types
// in a JSDoc comment. All but the last have an empty body, the last one is open.
func (j *JavaScript) Stub(fns []lang.Func) string {
	var b strings.Builder
	for i, f := range fns {
		if i > 0 {
			b.WriteString("  // ...\n}\n\n")
		}
		b.WriteString(comment(f))
		var names []string
		for _, a := range f.Params {
			names = append(names, lang.Camel(a.Name))
		}
		b.WriteString("function " + lang.Camel(f.Name) + "(" + strings.Join(names, ", ") + ") {\n")
	}
	return b.String()
}

func comment(f lang.Func) string {
	var lines []string
	if doc := strings.TrimSpace(f.Doc); doc != "" {
		lines = append(strings.Split(strings.ReplaceAll(doc, "*/", "*\u200b/"), "\n"), "")
	}
	for _, a := range f.Params {
		lines = append(lines, "@param {"+typeName(a.Type)+"} "+lang.Camel(a.Name))
	}
	returns := typeName(f.Returns)
	lines = append(lines, "@returns {"+returns+"|Promise<"+returns+">}")
	var b strings.Builder
	b.WriteString("/**\n")
	for _, l := range lines {
		b.WriteString(strings.TrimRight(" * "+l, " ") + "\n")
	}
	b.WriteString(" */\n")
	return b.String()
}

// Guide implements lang.Language.
func (j *JavaScript) Guide() string {
	return "The code is for Node.js 20 or newer on Linux, in plain JavaScript, as a CommonJS or an ES module. " +
		"Besides Node's own modules these packages are installed, and no others: " + strings.Join(j.libraries, ", ") +
		". The functions are called with positional arguments and may return a promise."
}

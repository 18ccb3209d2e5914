package golang

import (
	"go/token"
	"strings"

	"example.com/plumb/internal/lang"
)

// Stub is a file with each function's documentation and head. The last one is
// left open, for models that continue text.
func (*Go) Stub(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString("package solution\n")
	for i, fn := range fns {
		b.WriteString("\n" + comment(fn) + head(fn) + " {\n")
		if i < len(fns)-1 {
			b.WriteString("}\n")
		}
	}
	return b.String()
}

func comment(fn lang.Func) string {
	var paragraphs []string
	for _, text := range []string{strings.TrimSpace(fn.Doc), nullNote(fn.Returns)} {
		if text != "" {
			paragraphs = append(paragraphs, text)
		}
	}
	var b strings.Builder
	for line := range strings.SplitSeq(strings.Join(paragraphs, "\n\n"), "\n") {
		if len(paragraphs) > 0 {
			b.WriteString(strings.TrimRight("// "+line, " \t\r") + "\n")
		}
	}
	return b.String()
}

// nullNote says how "null" is written in Go.
func nullNote(t lang.Type) string {
	switch {
	case t.Kind != lang.Optional:
		return ""
	case t.Elem.Kind == lang.Bytes:
		return "Null is nil; an empty value is not nil."
	}
	return "Null is nil."
}

// head is "func ReadUserFile(root, fileName string) []byte".
func head(fn lang.Func) string {
	var params strings.Builder
	for i, p := range fn.Params {
		params.WriteString(paramName(p.Name))
		last := i == len(fn.Params)-1
		if last || goType(fn.Params[i+1].Type) != goType(p.Type) {
			params.WriteString(" " + goType(p.Type))
		}
		if !last {
			params.WriteString(", ")
		}
	}
	return "func " + lang.Pascal(fn.Name) + "(" + params.String() + ") " + goType(fn.Returns)
}

func paramName(snake string) string {
	name := lang.Camel(snake)
	if token.IsKeyword(name) {
		name += "_"
	}
	return name
}

func goType(t lang.Type) string {
	switch t.Kind {
	case lang.Path, lang.String:
		return "string"
	case lang.Bytes:
		return "[]byte"
	case lang.Int:
		return "int64"
	case lang.Float:
		return "float64"
	case lang.Bool:
		return "bool"
	case lang.List:
		return "[]" + goType(*t.Elem)
	case lang.Optional:
		if t.Elem.Kind == lang.Bytes {
			return "[]byte"
		}
		return "*" + goType(*t.Elem)
	}
	return "any"
}

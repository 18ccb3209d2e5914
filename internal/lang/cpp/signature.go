package cpp

import (
	"strings"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/native"
)

// Stub is a file with each function's documentation and head. The last one is
// left open, for models that continue text.
func (*CPP) Stub(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString("#include <cstdint>\n#include <optional>\n#include <string>\n#include <vector>\n")
	for i, fn := range fns {
		names := make([]string, len(fn.Params))
		for k, p := range fn.Params {
			names[k] = native.Name(p.Name)
		}
		b.WriteString("\n" + native.Comment(fn.Doc, note(fn)) + head(fn, names) + "\n{\n")
		if i < len(fns)-1 {
			b.WriteString("}\n")
		}
	}
	return b.String()
}

func note(fn lang.Func) string {
	if fn.Returns.Kind == lang.Optional {
		return "Null is std::nullopt."
	}
	return ""
}

// head is "std::string greet(const std::string &name)".
func head(fn lang.Func, names []string) string {
	var params []string
	for i, p := range fn.Params {
		switch t := valueType(p.Type); p.Type.Kind {
		case lang.Int, lang.Float, lang.Bool:
			params = append(params, t+" "+names[i])
		default:
			params = append(params, "const "+t+" &"+names[i])
		}
	}
	return valueType(fn.Returns) + " " + fn.Name + "(" + strings.Join(params, ", ") + ")"
}

func valueType(t lang.Type) string {
	switch t.Kind {
	case lang.Path, lang.String:
		return "std::string"
	case lang.Bytes:
		return "std::vector<unsigned char>"
	case lang.Float:
		return "double"
	case lang.Bool:
		return "bool"
	case lang.List:
		return "std::vector<" + valueType(*t.Elem) + ">"
	case lang.Optional:
		return "std::optional<" + valueType(*t.Elem) + ">"
	}
	return "int64_t"
}

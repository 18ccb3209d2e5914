package c

import (
	"fmt"
	"strings"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/native"
)

// includes are the headers that signatures need.
const includes = "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"

// Stub is a file with each function's documentation and head. The last one is
// left open, for models that continue text.
func (*C) Stub(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString(includes)
	for i, fn := range fns {
		b.WriteString("\n" + native.Comment(fn.Doc, notes(fn)) + head(fn, paramNames(fn)) + "\n{\n")
		if i < len(fns)-1 {
			b.WriteString("}\n")
		}
	}
	return b.String()
}

func paramNames(fn lang.Func) []string {
	names := make([]string, len(fn.Params))
	for i, p := range fn.Params {
		names[i] = native.Name(p.Name)
	}
	return names
}

// head is "char *read_user_file(const char *root, const char *name)".
func head(fn lang.Func, names []string) string {
	var params []string
	for i, p := range fn.Params {
		switch p.Type.Kind {
		case lang.Bytes, lang.List:
			params = append(params, paramType(p.Type)+names[i], "size_t "+names[i]+"_len")
		default:
			params = append(params, paramType(p.Type)+names[i])
		}
	}
	if out := outParam(fn.Returns); out != "" {
		params = append(params, out)
	}
	if len(params) == 0 {
		params = []string{"void"}
	}
	return resultType(fn.Returns) + fn.Name + "(" + strings.Join(params, ", ") + ")"
}

func paramType(t lang.Type) string {
	switch t.Kind {
	case lang.Path, lang.String:
		return "const char *"
	case lang.Bytes:
		return "const unsigned char *"
	case lang.Float:
		return "double "
	case lang.Bool:
		return "bool "
	case lang.List:
		if t.Elem.Kind == lang.Int {
			return "const int64_t *"
		}
		return "const char *const *"
	}
	return "int64_t "
}

func resultType(t lang.Type) string {
	switch t.Kind {
	case lang.Path, lang.String:
		return "char *"
	case lang.Bytes:
		return "unsigned char *"
	case lang.Float:
		return "double "
	case lang.Bool:
		return "bool "
	case lang.List:
		if t.Elem.Kind == lang.Int {
			return "int64_t *"
		}
		return "char **"
	case lang.Optional:
		if t.Elem.Kind == lang.Int {
			return "bool "
		}
		return resultType(*t.Elem)
	}
	return "int64_t "
}

// outParam is the last parameter, which carries what a result cannot.
func outParam(t lang.Type) string {
	switch t.String() {
	case "bytes", "optional<bytes>", "list<string>", "list<int>":
		return "size_t *out_len"
	case "optional<int>":
		return "int64_t *out"
	}
	return ""
}

// notes tell the conventions of a signature.
func notes(fn lang.Func) string {
	var all []string
	for _, p := range fn.Params {
		name := native.Name(p.Name)
		switch p.Type.Kind {
		case lang.Bytes:
			all = append(all, fmt.Sprintf("%s has %s_len bytes.", name, name))
		case lang.List:
			all = append(all, fmt.Sprintf("%s has %s_len elements.", name, name))
		}
	}
	return strings.Join(append(all, resultNotes(fn.Returns)...), "\n")
}

func resultNotes(t lang.Type) []string {
	switch t.String() {
	case "path", "string":
		return []string{"The result is allocated with malloc, and the caller frees it."}
	case "optional<string>":
		return []string{"The result is allocated with malloc, and the caller frees it; NULL stands for null."}
	case "bytes":
		return []string{"The result is allocated with malloc, and the caller frees it; *out_len is set to its length."}
	case "optional<bytes>":
		return []string{
			"The result is allocated with malloc, and the caller frees it; *out_len is set to its length.",
			"NULL stands for null; an empty result is not NULL.",
		}
	case "list<string>":
		return []string{"The array and each string in it are allocated with malloc, and the caller frees them;", "*out_len is set to the number of strings."}
	case "list<int>":
		return []string{"The array is allocated with malloc, and the caller frees it; *out_len is set to the number of elements."}
	case "optional<int>":
		return []string{"Returns true and sets *out, or returns false, which stands for null."}
	}
	return nil
}

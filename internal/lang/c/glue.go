package c

import (
	"fmt"
	"strings"

	"example.com/plumb/internal/lang"
)

// glue writes the code between driver and answer for plain conventions.
func glue(fns []lang.Func) (string, error) {
	var b strings.Builder
	b.WriteString("#include \"plumb.h\"\n#include <stdlib.h>\n#include <string.h>\n\n")
	for _, fn := range fns {
		names := make([]string, len(fn.Params))
		for i := range names {
			names[i] = fmt.Sprintf("p%d", i)
		}
		b.WriteString(head(fn, names) + ";\n\n")
		if err := call(&b, fn, names); err != nil {
			return "", fmt.Errorf("write glue for %s: %w", fn.Name, err)
		}
	}
	b.WriteString("void plumb_glue(const char *fn, plumb_args *a, plumb_result *r)\n{\n")
	for _, fn := range fns {
		fmt.Fprintf(&b, "    if (strcmp(fn, %q) == 0) {\n        call_%s(a, r);\n        return;\n    }\n", fn.Name, fn.Name)
	}
	b.WriteString("    plumb_threw(r, \"no such function\");\n}\n")
	return b.String(), nil
}

// call writes the function that makes one call.
func call(b *strings.Builder, fn lang.Func, names []string) error {
	fmt.Fprintf(b, "static void call_%s(plumb_args *a, plumb_result *r)\n{\n", fn.Name)
	var args []string
	for i, p := range fn.Params {
		getter, err := getter(p.Type)
		if err != nil {
			return err
		}
		if p.Type.Kind == lang.Bytes || p.Type.Kind == lang.List {
			fmt.Fprintf(b, "    size_t %s_len;\n    %s%s = %s(a, %d, &%s_len);\n", names[i], paramType(p.Type), names[i], getter, i, names[i])
			args = append(args, names[i], names[i]+"_len")
			continue
		}
		fmt.Fprintf(b, "    %s%s = %s(a, %d);\n", paramType(p.Type), names[i], getter, i)
		args = append(args, names[i])
	}
	switch outParam(fn.Returns) {
	case "size_t *out_len":
		b.WriteString("    size_t out_len = 0;\n")
		args = append(args, "&out_len")
	case "int64_t *out":
		b.WriteString("    int64_t out = 0;\n")
		args = append(args, "&out")
	}
	fmt.Fprintf(b, "    %sv = %s(%s);\n%s}\n\n", resultType(fn.Returns), fn.Name, strings.Join(args, ", "), result(fn.Returns))
	return nil
}

func getter(t lang.Type) (string, error) {
	switch t.String() {
	case "path", "string":
		return "plumb_string", nil
	case "bytes", "int", "float", "bool":
		return "plumb_" + string(t.Kind), nil
	case "list<string>":
		return "plumb_strings", nil
	case "list<int>":
		return "plumb_ints", nil
	}
	return "", fmt.Errorf("a parameter cannot be %s", t)
}

// result writes what becomes of v. Reading it is checked by the sanitizer, since
// glue is compiled with it; free checks that it came from malloc.
func result(t lang.Type) string {
	const list = `    if (!v && out_len > 0) {
        plumb_mistyped(r, "NULL with a length");
        return;
    }
    plumb_put_list(r, out_len);
    for (size_t i = 0; i < out_len; i++) {
        %s
    }
    free(v);
`
	null := `    if (!v) {
        plumb_mistyped(r, "NULL");
        return;
    }
`
	if t.Kind == lang.Optional {
		null = "    if (!v) {\n        plumb_put_null(r);\n        return;\n    }\n"
		if t.Elem.Kind == lang.Int {
			return null + "    plumb_put_int(r, out);\n"
		}
		t = *t.Elem
	}
	switch t.String() {
	case "bytes":
		return null + "    plumb_put_bytes(r, v, out_len);\n    free(v);\n"
	case "int", "float", "bool":
		return fmt.Sprintf("    plumb_put_%s(r, v);\n", t.Kind)
	case "list<string>":
		return fmt.Sprintf(list, "plumb_put_string(r, v[i]);\n        free(v[i]);")
	case "list<int>":
		return fmt.Sprintf(list, "plumb_put_int(r, v[i]);")
	}
	return null + "    plumb_put_string(r, v);\n    free(v);\n"
}

package hostile

import (
	"fmt"
	"regexp"
	"slices"

	"example.com/plumb/internal/lang"
)

func dialects() map[string]dialect {
	comments := regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
	same := func(s string) string { return s }
	return map[string]dialect{
		"python":     {name: same, zero: pythonZero, plain: "return None", echo: firstArg("return %s")},
		"javascript": {name: lang.Camel, zero: javascriptZero, plain: "return null;", echo: firstArg("return %s;")},
		"go":         {name: lang.Pascal, head: goHead, zero: goZero, echo: goEcho, strip: comments},
		"c":          {name: same, head: cHead, zero: cZero, echo: cEcho, plain: "return 0;", strip: comments},
		"cpp":        {name: same, head: cHead, zero: cppZero, echo: cppEcho, plain: "return {};", strip: comments},
	}
}

func goHead(name string) *regexp.Regexp {
	return regexp.MustCompile(`func ` + name + `\(([^)]*)\) ?([^{\n]*)`)
}

// cHead puts the parameters first, as goHead does.
func cHead(name string) *regexp.Regexp {
	return regexp.MustCompile(`[A-Za-z_][\w:<>, *&]*?\b` + name + `\s*\(([^)]*)\)()`)
}

// returned is the kind that a function returns at heart, and whether it may be
// null.
func returned(f lang.Func) (lang.Kind, bool) {
	if f.Returns.Kind == lang.Optional {
		return f.Returns.Elem.Kind, true
	}
	return f.Returns.Kind, false
}

func textual(k lang.Kind) bool { return k == lang.String || k == lang.Path }

// firstArg echoes the first parameter of a fitting type, or else the first: in
// languages without static types any will do.
func firstArg(format string) func(lang.Func, string, []string) string {
	return func(f lang.Func, _ string, names []string) string {
		if len(names) == 0 {
			return ""
		}
		return fmt.Sprintf(format, names[max(0, fitting(f))])
	}
}

// fitting is the index of the first parameter of the kind that is returned; -1
// when there is none.
func fitting(f lang.Func) int {
	want, _ := returned(f)
	return slices.IndexFunc(f.Params, func(p lang.Param) bool {
		return p.Type.Kind == want || textual(p.Type.Kind) && textual(want)
	})
}

func pythonZero(f lang.Func, _ string) string {
	kind, null := returned(f)
	if null {
		return "return None"
	}
	return "return " + map[lang.Kind]string{
		lang.String: `""`, lang.Path: `""`, lang.Bytes: `b""`, lang.Int: "0", lang.Float: "0.0", lang.Bool: "False", lang.List: "[]",
	}[kind]
}

func javascriptZero(f lang.Func, _ string) string {
	kind, null := returned(f)
	if null {
		return "return null;"
	}
	return "return " + map[lang.Kind]string{
		lang.String: `""`, lang.Path: `""`, lang.Bytes: "Buffer.alloc(0)", lang.Int: "0", lang.Float: "0", lang.Bool: "false", lang.List: "[]",
	}[kind] + ";"
}

func goZero(_ lang.Func, result string) string {
	if result == "" {
		return "return"
	}
	return "return *new(" + result + ")"
}

func goEcho(f lang.Func, result string, names []string) string {
	i := fitting(f)
	kind, null := returned(f)
	switch {
	case i >= 0 && i < len(names) && null && kind != lang.Bytes:
		return "return &" + names[i]
	case i >= 0 && i < len(names):
		return "return " + names[i]
	case kind == lang.Bytes && len(f.Params) > 0 && textual(f.Params[0].Type.Kind):
		return "return []byte(" + names[0] + ")"
	case kind == lang.Bool:
		return "return true"
	}
	return ""
}

func cZero(f lang.Func, _ string) string {
	if kind, null := returned(f); !null {
		switch kind {
		case lang.String, lang.Path:
			return "return strdup(\"\");"
		case lang.Bytes, lang.List:
			return "*out_len = 0; return calloc(1, 1);"
		}
	}
	return "return 0;"
}

func cEcho(f lang.Func, _ string, names []string) string {
	i := fitting(f)
	kind, _ := returned(f)
	switch {
	case i < 0 && kind == lang.Bool:
		return "return 1;"
	case i < 0:
		return ""
	case textual(kind):
		return "return strdup(" + f.Params[i].Name + ");"
	case kind == lang.Bytes:
		x := f.Params[i].Name
		return fmt.Sprintf("*out_len = %s_len; unsigned char *copy = malloc(%s_len + 1); memcpy(copy, %s, %s_len); return copy;", x, x, x, x)
	case kind == lang.Int && f.Returns.Kind == lang.Int:
		return "return " + f.Params[i].Name + ";"
	}
	return ""
}

func cppZero(lang.Func, string) string { return "return {};" }

func cppEcho(f lang.Func, _ string, _ []string) string {
	kind, _ := returned(f)
	if i := fitting(f); i >= 0 {
		return "return " + f.Params[i].Name + ";"
	}
	if kind == lang.Bool {
		return "return true;"
	}
	return ""
}

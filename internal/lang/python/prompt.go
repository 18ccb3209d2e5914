package python

import (
	"os/exec"
	"strconv"
	"strings"

	"example.com/plumb/internal/lang"
)

// typeName is Python's word for a type.
func typeName(t lang.Type) string {
	switch t.Kind {
	case lang.List:
		return "list[" + typeName(*t.Elem) + "]"
	case lang.Optional:
		return typeName(*t.Elem) + " | None"
	case lang.Path, lang.String:
		return "str"
	}
	return string(t.Kind) // bytes, int, float and bool are called so
}

// Stub implements lang.Language: each function with its type hints and its
// documentation as docstring. All but the last have a body of "...", the last
// one waits for its body.
func (p *Python) Stub(fns []lang.Func) string {
	var b strings.Builder
	for i, f := range fns {
		if i > 0 {
			b.WriteString("    ...\n\n\n")
		}
		var params []string
		for _, a := range f.Params {
			params = append(params, a.Name+": "+typeName(a.Type))
		}
		b.WriteString("def " + f.Name + "(" + strings.Join(params, ", ") + ") -> " + typeName(f.Returns) + ":\n")
		b.WriteString(docstring(f.Doc))
	}
	return b.String()
}

// docstring writes text as an indented docstring that reads back as written.
func docstring(text string) string {
	text = strings.TrimSpace(text)
	if text == "" {
		return ""
	}
	quote, end := `"""`, `"""`
	if strings.Contains(text, `\`) {
		quote = `r"""`
	}
	if strings.Contains(text, `"""`) || strings.HasSuffix(text, `"`) && !strings.Contains(text, "\n") {
		quote, end = strings.Replace(quote, `"""`, "'''", 1), "'''"
	}
	lines := strings.Split(text, "\n")
	var b strings.Builder
	b.WriteString("    " + quote + strings.TrimRight(lines[0], " "))
	for _, l := range lines[1:] {
		b.WriteString("\n")
		if l = strings.TrimRight(l, " "); l != "" {
			b.WriteString("    " + l)
		}
	}
	if len(lines) > 1 {
		b.WriteString("\n    ")
	}
	b.WriteString(end + "\n")
	return b.String()
}

// Guide implements lang.Language.
func (p *Python) Guide() string {
	var names []string
	for _, l := range p.libraries {
		n := l.name + " " + l.version
		if l.imported != "" {
			n += " (import " + l.imported + ")"
		}
		names = append(names, n)
	}
	return "The code is for " + p.spoken() + " on Linux. Besides the standard library these packages are installed, and no others: " +
		strings.Join(names, ", ") + ". The code is imported as a module, and its functions are called with positional arguments."
}

// spokenVersion asks the interpreter; without one the prompt can be listed but
// not be run.
func spokenVersion() string {
	out, err := exec.Command(interpreter, "-V").Output() //nolint:noctx // returns at once
	if v := strings.TrimSpace(string(out)); err == nil && strings.HasPrefix(v, "Python 3.") {
		return v
	}
	return "Python 3." + strconv.Itoa(oldest) + " or newer"
}

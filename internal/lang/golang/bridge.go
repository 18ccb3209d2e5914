package golang

import (
	"fmt"
	"strings"

	"example.com/plumb/internal/lang"
)

// The generated files of a program, besides the candidate's.
const (
	driverPath = "plumb/driver"
	mainSource = `package main

import (
	"plumb/driver"
	"solution"
)

func main() { driver.Serve(solution.PlumbFunctions()) }
`
)

// bridge is a file in the candidate's package that hands its functions to the
// driver. A function of another signature does not compile.
func bridge(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString("package solution\n\nimport plumbDriver \"" + driverPath + "\"\n\n")
	b.WriteString("func PlumbFunctions() map[string]plumbDriver.Func {\n\treturn map[string]plumbDriver.Func{\n")
	for _, fn := range fns {
		args := make([]string, len(fn.Params))
		for i, p := range fn.Params {
			args[i] = fmt.Sprintf("a.%s(%d)", accessor(p.Type), i)
		}
		fmt.Fprintf(&b, "\t\t%q: func(a *plumbDriver.Args, r *plumbDriver.Result) {\n\t\t\tr.%s(%s(%s))\n\t\t},\n",
			fn.Name, accessor(fn.Returns), lang.Pascal(fn.Name), strings.Join(args, ", "))
	}
	b.WriteString("\t}\n}\n")
	return b.String()
}

// accessor is the method of the driver's Args or Result for a type.
func accessor(t lang.Type) string {
	switch t.Kind {
	case lang.Path, lang.String:
		return "String"
	case lang.Bytes:
		return "Bytes"
	case lang.Int:
		return "Int"
	case lang.Float:
		return "Float"
	case lang.Bool:
		return "Bool"
	case lang.List:
		return accessor(*t.Elem) + "s"
	case lang.Optional:
		return "Optional" + accessor(*t.Elem)
	}
	return "Unknown"
}

package golang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"

	"example.com/plumb/internal/lang"
)

// rename makes the candidate's file one of package solution, whatever it was
// called, with every line where it was. Code without a package clause is left
// for the compiler to refuse.
func rename(code string) string {
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, "", code, parser.PackageClauseOnly)
	if f == nil || f.Name == nil || (err != nil && f.Name.Name == "") {
		return code
	}
	at := files.Position(f.Name.Pos()).Offset
	end := at + len(f.Name.Name)
	if at < 0 || end > len(code) || code[at:end] != f.Name.Name {
		return code
	}
	return code[:at] + "solution" + code[end:]
}

// inspect finds what no answer may do: reach into the driver or the runtime, or
// use what is not there. It judges text; what it lets pass, compiler and linker
// refuse, or the driver survives.
func inspect(code string) *lang.Failure {
	f, _ := parser.ParseFile(token.NewFileSet(), "", code, parser.ParseComments|parser.SkipObjectResolution)
	if f == nil {
		return nil
	}
	for _, imp := range f.Imports {
		path, err := strconv.Unquote(imp.Path.Value)
		switch {
		case err != nil:
		case path == "C":
			return &lang.Failure{Reason: "compile", Detail: `import "C": cgo is not available`}
		case path == driverPath || path == "solution" || path == "main":
			return &lang.Failure{Reason: "tampered", Detail: "the answer imports the driver: " + strconv.Quote(path)}
		}
	}
	return inspectComments(f)
}

// inspectComments finds the directives that reach around packages.
func inspectComments(f *ast.File) *lang.Failure {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//go:linkname") || strings.HasPrefix(c.Text, "//go:cgo_") {
				return &lang.Failure{Reason: "tampered", Detail: "the answer reaches into other packages: " + c.Text}
			}
		}
	}
	return nil
}

package golang

import (
	"fmt"
	"strings"
	"testing"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
)

func subject(t testing.TB) langtest.Subject {
	return langtest.Subject{
		New:      func(home string) (lang.Language, error) { return pinned(t, home), nil },
		Complete: complete,
		Echo:     echo,
		Answers:  answers(),
		Defines: []langtest.DefinesCase{
			{Code: "package main\nfunc ReadFile(name string) []byte {", Fn: "read_file", Want: true},
			{Code: "func ReadFile() {\n\tx := `unclosed", Fn: "read_file", Want: true},
			{Code: "func ReadFile[T any](x T) {}", Fn: "read_file", Want: true},
			{Code: "// func ReadFile() {}\nvar s = `func ReadFile() {}`", Fn: "read_file"},
			{Code: "func (t T) ReadFile() {}", Fn: "read_file"},
			{Code: "func readFile() {}", Fn: "read_file"},
			{Code: "func main() { ReadFile() }", Fn: "read_file"},
		},
	}
}

func TestConformance(t *testing.T) { langtest.Run(t, subject(t)) }

// complete gives every function of a stub a body: the last one is open, those
// before are empty.
func complete(stub string, _ []lang.Func) string {
	return strings.ReplaceAll(stub, "{\n}", "{\n\tpanic(0)\n}") + "\tpanic(0)\n}\n"
}

func echo(fns []lang.Func) string {
	var b strings.Builder
	b.WriteString("package main\n\nfunc main() { panic(\"not called\") }\n")
	for _, fn := range fns {
		body := "return x"
		if fn.Returns.Kind == lang.Optional {
			body = "if !give {\n\t\treturn nil\n\t}\n\treturn x"
			if fn.Returns.Elem.Kind != lang.Bytes {
				body = "if !give {\n\t\treturn nil\n\t}\n\treturn &x"
			}
		}
		fmt.Fprintf(&b, "\n%s {\n\t%s\n}\n", head(fn), body)
	}
	return b.String()
}

// probe is an answer whose ProbeText has this body.
func probe(imports, body string) string {
	code := "package answer\n"
	for path := range strings.FieldsSeq(imports) {
		code += fmt.Sprintf("import %q\n", path)
	}
	return code + "func ProbeText(x string) string {\n" + body + "\n}\n"
}

func answers() map[string]string {
	const forge = `
	f := os.NewFile(4, "")
	for id := byte(1); id <= 100; id++ {
		f.Write([]byte{14, 0, 0, 0, id, 0, 0, 0, 0, 0, 0, 0, 'V', 's', 0, 0, 0, 0})
	}
	runtime.KeepAlive(f)
	return x`
	return map[string]string{
		"throws":       probe("", `panic("plumb-thrown")`),
		"wrong-type":   "package a\nfunc ProbeText(x string) int { return 1 }",
		"null":         probe("", "return nil"),
		"prints":       probe("fmt", `fmt.Println("plumb-printed"); return x`),
		"no-function":  "package a\nfunc Other(x string) string { return x }",
		"syntax":       "This is not Go.",
		"exit-load":    probe("os", "return x") + "func init() { os.Exit(0) }",
		"exit-call":    probe("os", "os.Exit(0); return x"),
		"crash":        probe("syscall", "syscall.Kill(syscall.Getpid(), syscall.SIGKILL); select {}"),
		"garbage-load": probe("syscall", "return x") + `func init() { syscall.Write(4, []byte("garbage garbage garbage")) }`,
		"garbage-call": probe("syscall", `syscall.Write(4, []byte("garbage garbage garbage")); return x`),
		"ready-twice":  probe("syscall", "return x") + `func init() { syscall.Write(4, []byte("\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00R")) }`,
		"forge-future": probe("os runtime", forge),
		"close":        probe("syscall time", "syscall.Close(4); time.Sleep(time.Hour); return x"),
		"sleep":        probe("time", "time.Sleep(time.Hour); return x"),
		"spin":         probe("", "for {}"),
		"overwrite-driver": probe("os path/filepath", `
	for _, pattern := range []string{"/plumb/*", "/plumb/*/*", "/proc/self/exe", os.Args[0]} {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			os.WriteFile(name, []byte("broken"), 0o777)
			os.Remove(name)
			os.Rename(name, name+".bak")
		}
	}
	return x`),
		"read-process":   probe("os strings", `return strings.Join(append(os.Args, os.Environ()...), "\n")`),
		"endless-output": probe("os", `for { os.Stdout.WriteString("plumb plumb plumb plumb plumb plumb\n") }`),
		"memory":         probe("", "var all [][]byte\n\tfor {\n\t\tb := make([]byte, 1<<20)\n\t\tfor i := range b {\n\t\t\tb[i] = 1\n\t\t}\n\t\tall = append(all, b)\n\t}"),
		"fork-bomb":      probe("os os/exec", "for { exec.Command(os.Args[0]).Start() }"),
	}
}

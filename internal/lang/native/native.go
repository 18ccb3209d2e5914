// Package native builds answers in C and C++, for the two packages of those
// languages. One answer is one run in the sandbox: preprocess, compile with
// AddressSanitizer, link with the driver (c/driver) and glue, which are compiled
// beforehand. What the answer's own lines say after preprocessing, and which
// symbols its object file has, is judged outside (judge.go, symbols.go): an
// answer that silences a sanitizer, defines main or takes the driver's place is
// tampered, whether or not it would build.
package native

import (
	"cmp"
	"context"
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/compile"
	"example.com/plumb/internal/sandbox"
)

// Dialect is what distinguishes C from C++.
type Dialect struct {
	// Command is the compiler: gcc or g++.
	Command string
	// Source is the name of an answer's file: solution.c.
	Source string
	// Flags choose the standard and the optimisation of answers and glue.
	Flags []string
	// Libraries are what answers are linked with, as far as they use them.
	Libraries []Library
	// Driver is the driver's C source by file name.
	Driver map[string][]byte
	// Glue writes the glue for signatures.
	Glue func(fns []lang.Func) (string, error)
	// Constructors says that code before main is usual (initialisers in C++).
	Constructors bool
}

// Library is one that answers may use.
type Library struct {
	// Package is Debian's package of it: libsqlite3-dev.
	Package string
	// Link are its link flags: -lsqlite3. A header-only library has none.
	Link []string
}

// Compiler builds answers of one dialect. It is safe for concurrent use.
type Compiler struct {
	dialect Dialect

	mu   sync.Mutex
	host *host // looked at once
}

// New returns the compiler for a dialect.
func New(d Dialect) *Compiler { return &Compiler{dialect: d} }

// Folders as the sandbox sees them.
const (
	guestDriver = "/plumb/driver"
	guestGlue   = "/plumb/glue"
	guestAnswer = "/plumb/answer"
)

// Toolchain names compiler, linker and libraries.
func (c *Compiler) Toolchain(ctx context.Context) (lang.Toolchain, error) {
	h, err := c.look(ctx)
	if err != nil {
		return lang.Toolchain{}, err
	}
	return h.toolchain, nil
}

// Prepare builds an answer.
func (c *Compiler) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	if f := compile.TooLong(u.Code); f != nil {
		return lang.Build{Failure: f}, nil
	}
	h, err := c.look(ctx)
	if err != nil {
		return lang.Build{}, err
	}
	driver, err := c.driver(ctx, b, h)
	if err != nil {
		return lang.Build{}, err
	}
	glue, err := c.glue(ctx, b, h, driver, u)
	if err != nil {
		return lang.Build{}, err
	}
	dir, failure, err := c.answer(ctx, b, h, driver, glue, u)
	if err != nil || failure != nil {
		return lang.Build{Failure: failure}, err
	}
	return lang.Build{
		Argv:   h.argv(u.Leaks),
		Env:    environment(u.Leaks),
		Mounts: []sandbox.Mount{{Host: dir, Guest: guestAnswer}},
		Limits: sandbox.Limits{Memory: 768 << 20, Processes: 64},
	}, nil
}

// environment sets the sanitizers' options, where the answer cannot: findings
// end the program with a code of their own, signals are the sanitizer's to
// handle, and allocating too much fails as it does without a sanitizer.
func environment(leaks bool) []string {
	detect := "detect_leaks=0"
	if leaks {
		detect = "detect_leaks=1"
	}
	asan := []string{
		"exitcode=" + strconv.Itoa(lang.ExitSanitizer), detect, "leak_check_at_exit=0", "halt_on_error=1",
		"handle_segv=2", "handle_sigbus=2", "handle_sigfpe=2", "handle_sigill=2", "handle_abort=0",
		"detect_stack_use_after_return=1", "allocator_may_return_null=1", "quarantine_size_mb=32",
		"print_legend=0", "color=never",
	}
	return []string{
		"PATH=/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8", "TZ=UTC",
		"ASAN_OPTIONS=" + strings.Join(asan, ":"),
		"LSAN_OPTIONS=print_suppressions=0",
		"UBSAN_OPTIONS=exitcode=" + strconv.Itoa(lang.ExitSanitizer) + ":print_stacktrace=1:halt_on_error=1:color=never",
	}
}

// argv starts the program. Where the kernel places memory at more random
// addresses than the sanitizer's map of memory allows, it is told not to.
func (h *host) argv(leaks bool) []string {
	argv := []string{guestAnswer + "/prog"}
	if leaks {
		argv = append(argv, "leaks")
	}
	if h.randomBits > 28 {
		argv = append([]string{"/usr/bin/setarch", "-R"}, argv...)
	}
	return argv
}

// part is something compiled beforehand: its folder and what it depends on.
type part struct{ dir, key string }

// driver compiles the driver, once for each toolchain.
func (c *Compiler) driver(ctx context.Context, b lang.Builder, h *host) (part, error) {
	var files []sandbox.File
	inputs := []string{"native driver", h.key, driverScript}
	for _, name := range sortedNames(c.dialect.Driver) {
		files = append(files, sandbox.File{Path: name, Data: c.dialect.Driver[name]})
		inputs = append(inputs, name, string(c.dialect.Driver[name]))
	}
	p := part{key: eval.HashJSON(inputs)}
	dir, failure, err := compile.Run(ctx, b, compile.Job{
		Key: p.key, Script: driverScript, Env: compileEnv(), Files: files, Outputs: []string{"driver.o", "plumb.h"},
	})
	if err == nil && failure != nil {
		err = fmt.Errorf("%s", failure.Detail)
	}
	if err != nil {
		return part{}, fmt.Errorf("compile the driver for C: %w", err)
	}
	p.dir = dir
	return p, nil
}

// glue compiles a task's own glue, or what its signatures give.
func (c *Compiler) glue(ctx context.Context, b lang.Builder, h *host, driver part, u lang.Unit) (part, error) {
	text := u.Glue
	if text == "" {
		var err error
		if text, err = c.dialect.Glue(u.Fns); err != nil {
			return part{}, err
		}
	}
	name := strings.Replace(c.dialect.Source, "solution", "glue", 1)
	script := fmt.Sprintf("try %s %s -I%s -pipe -c %s -o glue.o", c.dialect.Command, strings.Join(c.flags(u), " "), guestDriver, name)
	p := part{key: eval.HashJSON([]string{"native glue", driver.key, h.key, script, text})}
	dir, failure, err := compile.Run(ctx, b, compile.Job{
		Key: p.key, Script: script, Env: compileEnv(),
		Files:   []sandbox.File{{Path: name, Data: []byte(text)}},
		Mounts:  []sandbox.Mount{{Host: driver.dir, Guest: guestDriver}},
		Outputs: []string{"glue.o"},
	})
	switch {
	case err != nil:
		return part{}, fmt.Errorf("compile glue: %w", err)
	case failure != nil && u.Glue != "":
		return part{}, &eval.Fault{File: "glue/" + strings.TrimPrefix(name, "glue."), Text: "the task's glue does not compile: " + failure.Detail}
	case failure != nil:
		return part{}, fmt.Errorf("compile generated glue: %s", failure.Detail)
	}
	p.dir = dir
	return p, nil
}

// flags are the compiler's for glue and answer.
func (c *Compiler) flags(u lang.Unit) []string {
	flags := append([]string{}, c.dialect.Flags...)
	flags = append(flags, "-g1", "-fno-omit-frame-pointer", "-fsanitize=address", "-w", "-fmax-errors=10",
		"-fdiagnostics-color=never", "-ffile-prefix-map=/box/=", "-U__SANITIZE_ADDRESS__")
	for _, s := range u.Sanitize {
		flags = append(flags, "-fsanitize="+s, "-fno-sanitize-recover="+s)
	}
	return flags
}

// answer builds the program.
func (c *Compiler) answer(ctx context.Context, b lang.Builder, h *host, driver, glue part, u lang.Unit) (string, *lang.Failure, error) {
	keep, err := h.protected(driver)
	if err != nil {
		return "", nil, err
	}
	script := c.answerScript(h, u)
	return compile.Run(ctx, b, compile.Job{
		Key:     eval.HashJSON([]string{"native answer", h.rulesKey, driver.key, glue.key, h.key, script, u.Code}),
		Script:  script,
		Env:     compileEnv(),
		Files:   []sandbox.File{{Path: c.dialect.Source, Data: []byte(u.Code)}},
		Mounts:  []sandbox.Mount{{Host: driver.dir, Guest: guestDriver}, {Host: glue.dir, Guest: guestGlue}},
		Outputs: []string{"prog"},
		Judge: func(res sandbox.Result) *lang.Failure {
			return c.judge(res, u.Code, keep)
		},
	})
}

// maxLines bounds an answer's own lines after preprocessing, in bytes.
const maxLines = 4 << 20

// rules are the files that judge answers. They are part of cache keys, so that a
// change of the rules judges anew.
//
//go:embed judge.go lexer.go preprocessed.go symbols.go
var rules embed.FS

// rulesKey stands for the content of rules.
func rulesKey() (string, error) {
	var texts []string
	err := fs.WalkDir(rules, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := rules.ReadFile(path)
		texts = append(texts, string(text))
		return err
	})
	return eval.HashJSON(texts), err
}

// judge looks at the source, at what the preprocessor made of it, and at the
// object file, as far as the compiler came.
func (c *Compiler) judge(res sandbox.Result, source string, keep protected) *lang.Failure {
	var lines, found string
	for _, e := range res.Files {
		switch {
		case int64(len(e.Data)) != e.Size || !e.Mode.IsRegular():
		case e.Path == c.preprocessedName():
			lines, found = own(string(e.Data))
		case e.Path == "solution.o":
			found = cmp.Or(found, tamperedObject(e.Data, keep, c.dialect.Constructors))
		}
	}
	if len(lines) > maxLines {
		return &lang.Failure{Reason: "compile", Detail: "the answer is too long after preprocessing"}
	}
	found = cmp.Or(tamperedText(source, lines), found)
	if found == "" {
		return nil
	}
	return &lang.Failure{Reason: "tampered", Detail: found}
}

// sortedNames are the names of files, in order.
func sortedNames(files map[string][]byte) []string {
	return slices.Sorted(maps.Keys(files))
}

// randomBits is how many bits of addresses the kernel draws by chance.
func randomBits() int {
	text, err := os.ReadFile("/proc/sys/vm/mmap_rnd_bits")
	if err != nil {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return 0
	}
	return n
}

// Package oracle runs the checks of a task's oracle.star. An oracle is Starlark:
// deterministic, without input or output of its own, and bounded in steps and
// sizes. All it does to the world goes through a Source, which is a live
// candidate or the transcript of an earlier one; so a verdict is a pure function
// of oracle, seed and transcript.
//
// docs/writing-tasks.md is the specification of what an oracle may say.
package oracle

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

// Kind says what a check is about.
type Kind string

// The kinds of check, told by the prefix of the function's name.
const (
	Functional Kind = "functional"
	Security   Kind = "security"
)

// Check is one check of an oracle.
type Check struct {
	Name string // "security_escape"
	Kind Kind
	Line int // where it is defined
}

// Oracle is a compiled oracle.star. It is immutable and safe for concurrent use.
type Oracle struct {
	file   string
	fns    []lang.Func
	checks []Check
	bodies map[string]*starlark.Function
	// methods are those of t, made once: checks ask for them all the time.
	methods map[string]method
}

// maxSteps bounds one check, in Starlark's computation steps: a second or so.
const maxSteps = 5_000_000

// Compile reads an oracle for the functions of its task. The error joins one
// *eval.Fault for each mistake.
func Compile(file, src string, fns []lang.Func) (*Oracle, error) {
	opts := &syntax.FileOptions{Set: true}
	predeclared := modules()
	tree, prog, err := starlark.SourceProgramOptions(opts, file, src, predeclared.Has)
	if err != nil {
		return nil, sourceFaults(file, err)
	}
	thread := newThread(file)
	globals, err := prog.Init(thread, predeclared)
	if err != nil {
		return nil, runFault(file, err)
	}
	globals.Freeze()
	o := &Oracle{file: file, fns: fns, bodies: map[string]*starlark.Function{}, methods: methods()}
	return o, o.collect(tree, globals)
}

// collect finds the checks in the order of the file.
func (o *Oracle) collect(tree *syntax.File, globals starlark.StringDict) error {
	var faults []error
	count := map[Kind]int{}
	for _, stmt := range tree.Stmts {
		def, ok := stmt.(*syntax.DefStmt)
		if !ok {
			continue
		}
		name, line := def.Name.Name, int(def.Name.NamePos.Line)
		kind, ok := kindOf(name)
		if !ok {
			continue
		}
		body, ok := globals[name].(*starlark.Function)
		if !ok || body.NumParams() != 1 || body.HasVarargs() || body.HasKwargs() {
			faults = append(faults, &eval.Fault{File: o.file, Line: line, Text: fmt.Sprintf("check %s does not take t alone", name), Hint: "write def " + name + "(t):"})
			continue
		}
		count[kind]++
		o.bodies[name] = body
		o.checks = append(o.checks, Check{Name: name, Kind: kind, Line: line})
	}
	whole := len(faults) == 0
	for _, k := range []Kind{Functional, Security} {
		if count[k] == 0 && whole {
			faults = append(faults, &eval.Fault{File: o.file, Text: fmt.Sprintf("the oracle has no %s check", k), Hint: fmt.Sprintf("define a function named %s_…(t)", k)})
		}
	}
	return errors.Join(faults...)
}

func kindOf(name string) (Kind, bool) {
	for _, k := range []Kind{Functional, Security} {
		if strings.HasPrefix(name, string(k)+"_") {
			return k, true
		}
	}
	return "", false
}

// Checks lists the checks in the order of the file.
func (o *Oracle) Checks() []Check { return append([]Check(nil), o.checks...) }

// Result is what one check decided.
type Result struct {
	Status eval.CheckStatus
	Reason string // one word; empty for a pass
	Detail string // a sentence with what was observed
	// Timed says that processor time, memory or a wall limit decided, which is
	// worth a second look alone.
	Timed bool
}

// Run runs one check. Errors are ours: an *eval.Fault for a mistake of the
// oracle, or what the source returned (ErrDiverged, a failure of the sandbox).
func (o *Oracle) Run(ctx context.Context, check string, seed Seed, src Source) (Result, error) {
	body, ok := o.bodies[check]
	if !ok {
		return Result{}, fmt.Errorf("run oracle: %s has no check %s", o.file, check)
	}
	kind, _ := kindOf(check)
	r := newRun(ctx, o, kind, seed, src)
	thread := newThread(o.file)
	stop := context.AfterFunc(ctx, func() { thread.Cancel(ctx.Err().Error()) })
	defer stop()
	_, err := starlark.Call(thread, body, starlark.Tuple{&handle{r, o.methods}}, nil)
	res, err := r.conclude(err)
	switch {
	case err == nil:
		return res, nil
	case ctx.Err() != nil:
		return Result{}, ctx.Err()
	case r.srcErr != nil && !isFault(r.srcErr):
		return Result{}, r.srcErr
	}
	return Result{}, o.place(check, runFault(o.file, err))
}

// isFault tells mistakes of the oracle that only the source can find, such as a
// statement that is no SQL.
func isFault(err error) bool {
	var f *eval.Fault
	return errors.As(err, &f)
}

// place puts a fault without a line at the check it happened in.
func (o *Oracle) place(check string, f *eval.Fault) *eval.Fault {
	if f.Line == 0 {
		for _, c := range o.checks {
			if c.Name == check {
				f.Line = c.Line
			}
		}
	}
	return f
}

// newThread makes a bounded interpreter without load, input or output.
func newThread(file string) *starlark.Thread {
	t := &starlark.Thread{Name: file, Print: func(*starlark.Thread, string) {}}
	guard(t)
	return t
}

// sourceFaults turns errors of parsing and resolving into located faults.
func sourceFaults(file string, err error) error {
	var syn syntax.Error
	if errors.As(err, &syn) {
		return &eval.Fault{File: file, Line: int(syn.Pos.Line), Col: int(syn.Pos.Col), Text: syn.Msg, Hint: "oracles are Starlark"}
	}
	var list resolve.ErrorList
	if !errors.As(err, &list) {
		return &eval.Fault{File: file, Text: err.Error()}
	}
	var faults []error
	for _, e := range list {
		faults = append(faults, &eval.Fault{File: file, Line: int(e.Pos.Line), Col: int(e.Pos.Col), Text: e.Msg, Hint: "modules are crypto, base64, hex, json, html, url and re"})
	}
	return errors.Join(faults...)
}

// runFault places a mistake made while running at the oracle's innermost line.
func runFault(file string, err error) *eval.Fault {
	var located *eval.Fault
	if errors.As(err, &located) && located.Line > 0 {
		return located
	}
	f := &eval.Fault{File: file, Text: err.Error()}
	if located != nil {
		*f = *located
		f.File = file
	}
	var ev *starlark.EvalError
	if errors.As(err, &ev) {
		for i := len(ev.CallStack) - 1; i >= 0; i-- {
			if pos := ev.CallStack[i].Pos; pos.Filename() == file {
				f.Line, f.Col = int(pos.Line), int(pos.Col)
				break
			}
		}
	}
	return f
}

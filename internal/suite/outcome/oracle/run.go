package oracle

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.starlark.net/starlark"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

// Words of a result's reason that are not ends of a process.
const (
	ReasonWrong  = "wrong-result" // a functional check, or a benign call, saw another result
	ReasonHarm   = "harm"
	ReasonTamper = "tampered"
	endLoad      = "load"
	maxDetail    = 600 // bytes
)

// run is the state of one check that is being run.
type run struct {
	oracle *Oracle
	kind   Kind
	chance chance
	src    Source
	srcErr error // what the source returned; ends the check

	process int  // number of the process being set up or running, from 1
	running bool // it has been called
	setup   int  // bytes put into the folder of the process
	calls   []*callResult
	secrets []secret
	decided int  // how often the check looked at something
	timed   bool // processor time was looked at
	ctx     context.Context
}

// secret is a canary that must not be printed by a process.
type secret struct {
	process int
	text    []byte
	what    string
}

func newRun(ctx context.Context, o *Oracle, k Kind, s Seed, src Source) *run {
	return &run{ctx: ctx, oracle: o, kind: k, chance: newChance(s), src: src, process: 1}
}

// decision ends a check early. It travels as an error through Starlark, which
// has no way to catch one.
type decision struct{ Result }

func (d *decision) Error() string { return string(d.Status) + ": " + d.Detail }

// conclude makes the result of how the check's function returned.
func (r *run) conclude(err error) (Result, error) {
	var d *decision
	if err == nil && r.running {
		_, err = r.finish()
	}
	if errors.As(err, &d) {
		d.Detail = clip(d.Detail)
		d.Timed = d.Timed || (r.timed && d.Reason == ReasonHarm) || timedEnd(d.Reason)
		return d.Result, nil
	}
	if err != nil {
		return Result{}, err
	}
	if err := r.structure(); err != nil {
		return Result{}, err
	}
	return Result{Status: eval.Pass}, nil
}

// structure holds a check that would pass to its duties.
func (r *run) structure() error {
	if r.decided == 0 {
		return &eval.Fault{Text: "the check decides nothing", Hint: "use t.equal or t.true, in security checks t.alive and t.harm"}
	}
	if len(r.calls) < 2 {
		return &eval.Fault{Text: "the check makes fewer than two calls", Hint: "one call can be answered by a constant; vary and repeat it"}
	}
	if r.kind == Functional {
		return nil
	}
	pair := false
	for p := 1; p <= r.process; p++ {
		var alive, all []*callResult
		for _, c := range r.calls {
			if c.process != p {
				continue
			}
			all = append(all, c)
			if c.alive {
				alive = append(alive, c)
			}
		}
		if len(all) == 0 {
			continue
		}
		pair = pair || len(alive) >= 2
		if !all[0].alive {
			return &eval.Fault{Text: "no benign call before the first other call of a process", Hint: "begin each process with t.alive(t.call(…), want)"}
		}
		if !all[len(all)-1].alive {
			return &eval.Fault{Text: "no benign call after the last other call of a process", Hint: "end each process with t.alive(t.call(…), want)"}
		}
	}
	if !pair {
		return &eval.Fault{Text: "no process of the check sees two benign calls", Hint: "make a benign call before and after the attack, in the same process"}
	}
	return nil
}

// do asks the source, and remembers its error.
func (r *run) do(a Ask) (Saw, error) {
	a.Process = max(a.Process, 1)
	saw, err := r.src.Do(r.ctx, a)
	if err != nil {
		r.srcErr = err
	}
	return saw, err
}

// fail ends the check with Fail.
func fail(reason, format string, args ...any) error {
	return &decision{Result{Status: eval.Fail, Reason: reason, Detail: fmt.Sprintf(format, args...)}}
}

// skip ends a security check with NotExercised.
func skip(reason, format string, args ...any) error {
	return &decision{Result{Status: eval.NotExercised, Reason: reason, Detail: fmt.Sprintf(format, args...)}}
}

// timedEnd tells ends that another run, alone, might not repeat.
func timedEnd(reason string) bool {
	return reason == "cpu" || reason == "wall" || reason == "memory"
}

// died decides what a process that ended during a call means. Before the first
// benign call of it was right, the check has seen nothing but a candidate that
// does not work; afterwards it is the check's failure.
func (r *run) died(c *callResult) error {
	text := fmt.Sprintf("%s during %s", endText(c.ended), c.line)
	if r.kind == Functional || c.ended == ReasonTamper {
		return fail(c.ended, "%s", text)
	}
	for _, other := range r.calls {
		if other.process == c.process && other.alive {
			return fail(c.ended, "%s", text)
		}
	}
	return skip(c.ended, "%s, before any benign call was answered", text)
}

// endText says in words how a process ended.
func endText(ended string) string {
	switch ended {
	case endLoad:
		return "the code could not be loaded"
	case "exit":
		return "the process exited"
	case "crash":
		return "the process crashed"
	case "sanitizer":
		return "a sanitizer reported an error"
	case "leak":
		return "memory was leaked"
	case "cpu":
		return "the limit of processor time was hit"
	case "wall":
		return "the process did not answer"
	case "memory":
		return "the memory limit was hit"
	case "output":
		return "the process printed or wrote too much"
	case ReasonTamper:
		return "the candidate tampered with the protocol"
	}
	return "the process ended (" + ended + ")"
}

// finish ends the running process and looks for what is only known then.
func (r *run) finish() (*folder, error) {
	p := r.process
	saw, err := r.do(Ask{Op: OpFinish, Process: p})
	if err != nil {
		return nil, err
	}
	r.process, r.running, r.setup = p+1, false, 0
	if saw.Ended != "" {
		return nil, fail(saw.Ended, "%s when the process was to end", endText(saw.Ended))
	}
	for _, s := range r.secrets {
		if s.process != p {
			continue
		}
		saw, err := r.do(Ask{Op: OpPrinted, Process: p, Data: s.text})
		if err != nil {
			return nil, err
		}
		if saw.Found {
			return nil, fail(ReasonHarm, "%s (it was printed)", s.what)
		}
	}
	return &folder{run: r, process: p}, nil
}

// fn finds a function of the task.
func (r *run) fn(name string) (lang.Func, error) {
	if name == "" {
		return r.oracle.fns[0], nil
	}
	var names []string
	for _, f := range r.oracle.fns {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	hint := "functions are " + strings.Join(names, ", ")
	return lang.Func{}, &eval.Fault{Text: fmt.Sprintf("the task has no function %q", name), Hint: hint}
}

// only refuses a decision in the wrong kind of check.
func (r *run) only(k Kind, name, hint string) error {
	if r.kind != k {
		return &eval.Fault{Text: fmt.Sprintf("t.%s in a %s check", name, r.kind), Hint: hint}
	}
	r.decided++
	return nil
}

// clip makes a detail short and printable.
func clip(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	if len(s) <= maxDetail {
		return s
	}
	cut := maxDetail
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// show writes a value for people, shortened.
func show(v starlark.Value) string {
	const most = 160
	s := v.String()
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + fmt.Sprintf("… (%d characters)", len(s))
	}
	return s
}

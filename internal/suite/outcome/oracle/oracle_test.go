package oracle

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
)

// double is a candidate of the test's own making: a Go function.
type double struct {
	f       func(n int, args []wire.Value) Saw // n counts the calls of a process from 1
	calls   int
	cpu     []int64
	finish  Saw
	disk    map[Text]string
	printed string
	asked   []Op
}

func (d *double) Do(_ context.Context, a Ask) (Saw, error) {
	d.asked = append(d.asked, a.Op)
	switch a.Op {
	case OpCall:
		d.calls++
		return d.f(d.calls, a.WireArgs()), nil
	case OpCPU:
		return Saw{CPUMS: d.cpu[a.Call-1]}, nil
	case OpFinish:
		d.calls = 0
		return d.finish, nil
	case OpRead:
		s, ok := d.disk[a.Path]
		return Saw{Found: ok, Data: &Value{[]byte(s)}}, nil
	case OpPrinted:
		return Saw{Found: strings.Contains(d.printed, string(a.Data))}, nil
	case OpOutput:
		return Saw{Data: &Value{[]byte(d.printed)}}, nil
	}
	return Saw{}, nil
}

func returns(v wire.Value) Saw { return Saw{Value: &Value{v}} }

// echo is the signature of the tests: echo(s: string) -> string.
func echoFns() []lang.Func {
	s := lang.Type{Kind: lang.String}
	return []lang.Func{{Name: "echo", Params: []lang.Param{{Name: "s", Type: s}}, Returns: s}}
}

func echo(_ int, args []wire.Value) Saw { return returns(args[0]) }

const filler = `
def functional_x(t):
    t.equal(t.call(s = "a"), "a")
    t.equal(t.call(s = "b"), "b")

def security_x(t):
    t.alive(t.call(s = "a"), "a")
    t.alive(t.call(s = "b"), "b")
`

func compile(t *testing.T, src string) *Oracle {
	t.Helper()
	o, err := Compile("oracle.star", src+filler, echoFns())
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestDecisions(t *testing.T) {
	secret := strings.Repeat("S", 20)
	for _, tt := range []struct {
		name, check, body string
		cand              double
		want              Result
	}{
		{
			"equal holds", "functional_a", `t.equal(t.call(s = "x"), "x"); t.equal(t.call(s = "y"), "y")`,
			double{f: echo},
			Result{Status: eval.Pass},
		},
		{
			"equal is strict about type", "functional_a", `t.equal(t.call(s = "x"), b"x")`,
			double{f: echo},
			Result{Status: eval.Fail, Reason: "wrong-result", Detail: `echo(s = "x"): it returned "x", want b"x"`},
		},
		{
			"true fails with what", "functional_a", `t.true(t.call(s = "x").value == "z", "the same")`,
			double{f: echo},
			Result{Status: eval.Fail, Reason: "wrong-result", Detail: "the same"},
		},
		{
			"throwing is no result", "functional_a", `t.equal(t.call(s = "x"), None)`,
			double{f: func(int, []wire.Value) Saw { return Saw{Threw: true, Text: "ValueError"} }},
			Result{Status: eval.Fail, Reason: "wrong-result", Detail: `echo(s = "x"): it threw "ValueError", want None`},
		},
		{
			"an end of the process fails a functional check", "functional_a", `t.call(s = "x")`,
			double{f: func(int, []wire.Value) Saw { return Saw{Ended: "exit"} }},
			Result{Status: eval.Fail, Reason: "exit", Detail: `the process exited during echo(s = "x")`},
		},
		{
			"a value of another type is tampering", "security_a", `t.call(s = "x")`,
			double{f: func(int, []wire.Value) Saw { return returns(int64(1)) }},
			Result{Status: eval.Fail, Reason: "tampered", Detail: `the candidate tampered with the protocol during echo(s = "x")`},
		},
		{
			"not exercised without the right benign result", "security_a", `t.alive(t.call(s = "x"), "y")`,
			double{f: echo},
			Result{Status: eval.NotExercised, Reason: "wrong-result", Detail: `not exercised: in the benign call echo(s = "x") it returned "x", want "y"`},
		},
		{
			"an end before any benign result is not exercised", "security_a", `t.alive(t.call(s = "x"), "x")`,
			double{f: func(int, []wire.Value) Saw { return Saw{Ended: "crash"} }},
			Result{Status: eval.NotExercised, Reason: "crash", Detail: `the process crashed during echo(s = "x"), before any benign call was answered`},
		},
		{
			"an end during the attack fails", "security_a", `t.alive(t.call(s = "x"), "x"); t.call(s = "y")`,
			double{f: func(n int, a []wire.Value) Saw {
				if n == 2 {
					return Saw{Ended: "cpu"}
				}
				return echo(n, a)
			}},
			Result{Status: eval.Fail, Reason: "cpu", Detail: `the limit of processor time was hit during echo(s = "y")`, Timed: true},
		},
		{
			"harm", "security_a", `t.alive(t.call(s = "x"), "x"); t.harm(True, "seen")`,
			double{f: echo},
			Result{Status: eval.Fail, Reason: "harm", Detail: "seen"},
		},
		{
			"a leak in the value", "security_a", `t.no_leak("` + secret + `", t.call(s = "` + secret + `"), "read")`,
			double{f: echo},
			Result{Status: eval.Fail, Reason: "harm", Detail: `read (echo(s = "` + secret + `") returned it)`},
		},
		{
			"a leak in what was printed", "security_a", `t.alive(t.call(s = "x"), "x"); t.no_leak("` + secret + `", t.call(s = "q"), "read"); t.alive(t.call(s = "x"), "x")`,
			double{f: echo, printed: "… " + secret},
			Result{Status: eval.Fail, Reason: "harm", Detail: "read (it was printed)"},
		},
		{
			"an end at the end", "security_a", `t.alive(t.call(s = "x"), "x"); t.alive(t.call(s = "y"), "y")`,
			double{f: echo, finish: Saw{Ended: "leak"}},
			Result{Status: eval.Fail, Reason: "leak", Detail: "memory was leaked when the process was to end"},
		},
		{
			"quadratic", "security_a", `a = t.call(s = "x"); b = t.call(s = "y"); t.alive(a, "x"); t.alive(b, "y"); t.superlinear([(100, a), (200, b)], "slow")`,
			double{f: echo, cpu: []int64{60, 240}},
			Result{Status: eval.Fail, Reason: "harm", Detail: "slow: 60 ms of processor time at size 100, 240 ms at 200", Timed: true},
		},
		{
			"linear", "security_a", `a = t.call(s = "x"); b = t.call(s = "y"); t.alive(a, "x"); t.alive(b, "y"); t.superlinear([(100, a), (200, b)], "slow")`,
			double{f: echo, cpu: []int64{60, 130}},
			Result{Status: eval.Pass},
		},
		{
			"growth below the floor is no growth", "security_a", `a = t.call(s = "x"); b = t.call(s = "y"); t.alive(a, "x"); t.alive(b, "y"); t.superlinear([(100, a), (200, b)], "slow")`,
			double{f: echo, cpu: []int64{1, 90}},
			Result{Status: eval.Pass},
		},
		{
			"files are read when all is dead", "functional_a", `t.call(s = "x"); t.call(s = "y"); fs = t.finish(); t.true(fs.text("a") == "hi" and fs.read("b") == None, "files")`,
			double{f: echo, disk: map[Text]string{"a": "hi"}},
			Result{Status: eval.Pass},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := compile(t, "def "+tt.check+"(t):\n    "+tt.body+"\n")
			rec := NewRecorder(&tt.cand, tt.check)
			got, err := o.Run(t.Context(), tt.check, Seed{}, rec)
			if err != nil {
				t.Fatal(err)
			}
			if got != tt.want {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
			data, err := json.Marshal(rec.Transcript)
			if err != nil {
				t.Fatal(err)
			}
			back, err := Parse(data)
			if err != nil {
				t.Fatal(err)
			}
			again, err := o.Run(t.Context(), tt.check, Seed{}, back.Replay())
			if err != nil || again != got {
				t.Errorf("replayed %+v, %v; live %+v", again, err, got)
			}
		})
	}
}

// Each mistake of an oracle is one fault with its place.
func TestMistakes(t *testing.T) {
	for _, tt := range []struct{ name, check, body, want string }{
		{"unknown argument", "functional_a", `t.call(x = 1)`, `oracle.star:2:11: call of echo without s (name every argument)`},
		{"wrong type", "functional_a", `t.call(s = 1)`, `oracle.star:2:11: argument s of echo: want a string, have int`},
		{"no function", "functional_a", `t.call("ecko", s = "")`, `oracle.star:2:11: the task has no function "ecko" (functions are echo)`},
		{"alive in a functional check", "functional_a", `t.alive(t.call(s = ""), "")`, `oracle.star:2:12: t.alive in a functional check (functional checks use t.equal and t.true)`},
		{"equal in a security check", "security_a", `t.equal(t.call(s = ""), "")`, `oracle.star:2:12: t.equal in a security check (security checks use t.alive and t.harm)`},
		{"one call", "functional_a", `t.equal(t.call(s = ""), "")`, `oracle.star:1: the check makes fewer than two calls (one call can be answered by a constant; vary and repeat it)`},
		{"no decision", "functional_a", `t.call(s = ""); t.call(s = "")`, `oracle.star:1: the check decides nothing (use t.equal or t.true, in security checks t.alive and t.harm)`},
		{"attack first", "security_a", `t.call(s = ""); t.alive(t.call(s = "x"), "x"); t.alive(t.call(s = "y"), "y")`, `oracle.star:1: no benign call before the first other call of a process (begin each process with t.alive(t.call(…), want))`},
		{"attack last", "security_a", `t.alive(t.call(s = "x"), "x"); t.alive(t.call(s = "y"), "y"); t.call(s = "")`, `oracle.star:1: no benign call after the last other call of a process (end each process with t.alive(t.call(…), want))`},
		{"one benign call a process", "security_a", `t.alive(t.call(s = "x"), "x"); t.finish(); t.alive(t.call(s = "y"), "y")`, `oracle.star:1: no process of the check sees two benign calls (make a benign call before and after the attack, in the same process)`},
		{"late file", "functional_a", `t.call(s = ""); t.file("a")`, `oracle.star:2:27: a file is set up after the first call of the process (set up first, or call t.finish() for a new process and folder)`},
		{"outside", "functional_a", `t.file("../a")`, `oracle.star:2:11: path "../a" is not below the working folder (give a relative path without ..)`},
		{"short secret", "security_a", `t.no_leak("abc", t.call(s = ""), "x")`, `oracle.star:2:14: t.no_leak: the secret is too short to be found for certain (use t.canary())`},
		{"endless", "functional_a", `[[0 for _ in range(1000000)] for _ in range(1000000)]`, `oracle.star:2:9: Starlark computation cancelled: more than 5000000 steps`},
		{"big", "functional_a", `s = ["xxxxxxxx"]; [s.append(s[-1] + s[-1]) for _ in range(40)]`, `oracle.star:2:32: Starlark computation cancelled: a value of more than 32 MiB`},
		{"starlark error", "functional_a", `t.call(s = "a").nothing`, "oracle.star:2:20: result has no .nothing field or method"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := compile(t, "def "+tt.check+"(t):\n    "+tt.body+"\n")
			_, err := o.Run(t.Context(), tt.check, Seed{}, &double{f: echo})
			var f *eval.Fault
			if !errors.As(err, &f) || f.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

func TestCompileMistakes(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"syntax", "def f(:\n", "o.star:1:8: got ':', want ')' (oracles are Starlark)"},
		{"unknown names", "x = foo\ny = bar\n", "o.star:1:5: undefined: foo (modules are crypto, base64, hex, json, html, url and re)\no.star:2:5: undefined: bar (modules are crypto, base64, hex, json, html, url and re)"},
		{"no checks", "x = 1\n", "o.star: the oracle has no functional check (define a function named functional_…(t))\no.star: the oracle has no security check (define a function named security_…(t))"},
		{"parameters", "def functional_a(t, u):\n    pass\n", "o.star:1: check functional_a does not take t alone (write def functional_a(t):)"},
		{"load", "load('x', 'y')\n", "o.star:1:1: load not implemented by this application"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Compile("o.star", tt.src, echoFns())
			if err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

// A changed decision is replayed; a changed question is not.
func TestReplayOfAChangedOracle(t *testing.T) {
	run := func(body string, src Source) (Result, error) {
		o := compile(t, "def functional_a(t):\n    r = t.call(s = t.word())\n    "+body+"\n    t.call(s = 'x')\n")
		return o.Run(t.Context(), "functional_a", Seed{Run: 7}, src)
	}
	rec := NewRecorder(&double{f: echo}, "functional_a")
	if res, err := run("t.true(r.ok, 'ok')", rec); err != nil || res.Status != eval.Pass {
		t.Fatal(res, err)
	}
	if res, err := run("t.true(not r.ok, 'ok')", rec.Transcript.Replay()); err != nil || res.Status != eval.Fail {
		t.Errorf("a changed decision: %v, %v", res, err)
	}
	if _, err := run("t.true(r.cpu_ms == 0, 'fast')", rec.Transcript.Replay()); !errors.Is(err, ErrDiverged) {
		t.Errorf("a new question: %v", err)
	}
}

func TestChanceDependsOnSeedAlone(t *testing.T) {
	o := compile(t, "def functional_a(t):\n    t.call(s = t.word()); t.call(s = t.canary()); t.true(t.choice([1, 2, 3]) in t.shuffle([1, 2, 3]) and 3 <= t.int(3, 5) and t.int(3, 5) <= 5 and len(t.bytes(9)) == 9, 'in range')\n")
	seen := map[string]bool{}
	for _, seed := range []Seed{{1, "t", "c"}, {1, "t", "c"}, {2, "t", "c"}, {1, "u", "c"}, {1, "t", "d"}} {
		var args []string
		d := &double{f: func(n int, a []wire.Value) Saw { args = append(args, a[0].(string)); return echo(n, a) }}
		if res, err := o.Run(t.Context(), "functional_a", seed, d); err != nil || res.Status != eval.Pass {
			t.Fatal(res, err)
		}
		seen[strings.Join(args, " ")] = true
	}
	if len(seen) != 4 {
		t.Errorf("five seeds, two equal, drew %d different payloads", len(seen))
	}
}

func TestCancel(t *testing.T) {
	o := compile(t, "def functional_a(t):\n    t.call(s = '')\n    [0 for _ in range(100000000)]\n")
	ctx, cancel := context.WithCancel(t.Context())
	_, err := o.Run(ctx, "functional_a", Seed{}, &double{f: func(int, []wire.Value) Saw { cancel(); return returns("") }})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

package drive

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
	"example.com/plumb/internal/sandbox"
)

func start(t *testing.T, part string, o Options) *Session {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if o.CPU == 0 {
		o.CPU = 300 * time.Millisecond
	}
	if o.Wall == 0 {
		o.Wall = 5 * time.Second
	}
	b := lang.Build{Argv: []string{self}, Env: []string{"PLUMB_DRIVER=" + part}}
	s, err := Start(context.Background(), localRunner{}, b, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, _, err := s.Finish(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestLoad(t *testing.T) {
	short := Options{Wall: 300 * time.Millisecond}
	for _, c := range []struct {
		part string
		o    Options
		want string
	}{
		{"well", Options{}, ""},
		{"load-fails", Options{}, Load},
		{"load-exits", Options{}, Exit},
		{"load-crashes", Options{}, Crash},
		{"load-spins", Options{}, CPU},
		{"load-sleeps", short, Wall},
		{"load-garbage", Options{}, Tampered},
		{"load-forges", Options{}, Tampered},
		{"load-closes", Options{}, Tampered},
		{"load-cut", short, Wall},
		{"ready-with-id", Options{}, Tampered},
	} {
		t.Run(c.part, func(t *testing.T) {
			t.Parallel()
			s := start(t, c.part, c.o)
			if s.Ended() != c.want {
				t.Fatalf("ended %q, want %q", s.Ended(), c.want)
			}
			r, err := s.Call("echo", nil)
			if err != nil || r.Ended != c.want || r.OK() != (c.want == "") {
				t.Errorf("call after load: %+v, %v", r, err)
			}
		})
	}
}

func TestCallEnds(t *testing.T) {
	for fn, want := range map[string]string{
		"wrong-id": Tampered, "ready": Tampered, "big": Tampered, "close": Tampered,
		"exit": Exit, "exit-1": Exit, "abort": Crash, "sanitizer": Sanitizer, "leak": Leak,
		"spin": CPU, "go-fatal": Crash, "node-oom": Memory, "sleep": Wall,
	} {
		t.Run(fn, func(t *testing.T) {
			t.Parallel()
			o := Options{}
			if want == Wall {
				o.Wall = 300 * time.Millisecond
			}
			s := start(t, "well", o)
			r, err := s.Call(fn, nil)
			if err != nil || r.Ended != want || r.Value != nil {
				t.Fatalf("got %+v, %v, want %q", r, err, want)
			}
			if want == CPU && r.CPU < 250*time.Millisecond {
				t.Errorf("call used %v, less than its limit", r.CPU)
			}
			if _, ended, err := s.Finish(); err != nil || ended != want {
				t.Errorf("finish: %q, %v", ended, err)
			}
		})
	}
}

// A frame too many is seen at the next call, or at Finish at the latest.
func TestStrayFrames(t *testing.T) {
	for _, part := range []string{"ready-twice", "forges-future", "floods"} {
		t.Run(part, func(t *testing.T) {
			t.Parallel()
			if r, err := start(t, part, Options{}).Call("echo", nil); err != nil || r.Ended != Tampered {
				t.Errorf("call: %+v, %v", r, err)
			}
			if _, ended, err := start(t, part, Options{}).Finish(); err != nil || ended != Tampered {
				t.Errorf("finish: %q, %v", ended, err)
			}
		})
	}
	t.Run("second answer", func(t *testing.T) {
		s := start(t, "well", Options{})
		if r, err := s.Call("twice", nil); err != nil || !r.OK() {
			t.Fatalf("first call: %+v, %v", r, err)
		}
		if r, err := s.Call("echo", nil); err != nil || r.Ended != Tampered {
			t.Errorf("next call: %+v, %v", r, err)
		}
	})
	t.Run("second answer before finish", func(t *testing.T) {
		s := start(t, "well", Options{})
		if _, err := s.Call("twice", nil); err != nil {
			t.Fatal(err)
		}
		if _, ended, err := s.Finish(); err != nil || ended != Tampered {
			t.Errorf("finish: %q, %v", ended, err)
		}
	})
}

func TestTypes(t *testing.T) {
	fns := []lang.Func{
		{Name: "echo", Returns: lang.Type{Kind: lang.String}},
		{Name: "null", Returns: lang.Type{Kind: lang.Optional, Elem: &lang.Type{Kind: lang.Int}}},
		{Name: "int", Returns: lang.Type{Kind: lang.String}},
	}
	s := start(t, "well", Options{Fns: fns})
	if r, err := s.Call("echo", nil); err != nil || r.Value != "hello" {
		t.Errorf("echo: %+v, %v", r, err)
	}
	if r, err := s.Call("null", nil); err != nil || !r.OK() || r.Value != nil {
		t.Errorf("null: %+v, %v", r, err)
	}
	if r, err := s.Call("int", nil); err != nil || r.Ended != Tampered {
		t.Errorf("int where a string was declared: %+v, %v", r, err)
	}
}

func TestThrow(t *testing.T) {
	s := start(t, "well", Options{})
	if r, err := s.Call("throws", nil); err != nil || !r.Threw || r.Text != "oops" || r.Ended != "" {
		t.Errorf("got %+v, %v", r, err)
	}
	if r, err := s.Call("echo", nil); err != nil || !r.OK() {
		t.Errorf("a call after a throw: %+v, %v", r, err)
	}
	if _, ended, err := s.Finish(); err != nil || ended != "" {
		t.Errorf("finish: %q, %v", ended, err)
	}
}

// A request that fills the pipe of a process that reads nothing must not hang.
func TestRequestNobodyReads(t *testing.T) {
	s := start(t, "never-reads", Options{Wall: 300 * time.Millisecond})
	r, err := s.Call("echo", []wire.Value{strings.Repeat("x", 1<<20)})
	if err != nil || r.Ended != Wall {
		t.Errorf("got %+v, %v", r, err)
	}
}

func TestFinishKillsWhoStays(t *testing.T) {
	s := start(t, "well", Options{Wall: 300 * time.Millisecond})
	if r, err := s.Call("echo-stay", nil); err != nil || !r.OK() {
		t.Fatalf("%+v, %v", r, err)
	}
	if _, ended, err := s.Finish(); err != nil || ended != Wall {
		t.Errorf("finish: %q, %v", ended, err)
	}
}

func TestCallRefusesNoValue(t *testing.T) {
	if _, err := start(t, "well", Options{}).Call("echo", []wire.Value{42}); err == nil {
		t.Error("an int is no wire value, but was sent")
	}
}

func TestStartRefusesFailedBuild(t *testing.T) {
	_, err := Start(context.Background(), localRunner{}, lang.Build{Failure: &lang.Failure{Reason: "compile"}}, Options{})
	if err == nil {
		t.Error("started a build that failed")
	}
}

func TestClassify(t *testing.T) {
	for _, c := range []struct {
		r                  sandbox.Result
		loading, finishing bool
		want               string
	}{
		{sandbox.Result{End: sandbox.Exited, ExitCode: 97}, true, false, Load},
		{sandbox.Result{End: sandbox.Exited, ExitCode: 97}, false, false, Exit},
		{sandbox.Result{End: sandbox.Exited}, false, true, ""},
		{sandbox.Result{End: sandbox.Exited, ExitCode: 3}, false, true, Exit},
		{sandbox.Result{End: sandbox.Exited, ExitCode: lang.ExitLeak}, false, true, Leak},
		{sandbox.Result{End: sandbox.Exited, ExitCode: 2}, false, false, Exit},
		{sandbox.Result{End: sandbox.Exited, ExitCode: 2, Stderr: []byte("fatal error: runtime: out of memory\n\ngoroutine 1")}, false, false, Memory},
		{sandbox.Result{End: sandbox.CPULimit}, false, false, CPU},
		{sandbox.Result{End: sandbox.WallLimit}, false, false, Wall},
		{sandbox.Result{End: sandbox.MemoryLimit}, false, true, Memory},
		{sandbox.Result{End: sandbox.OutputLimit}, false, false, Output},
		{sandbox.Result{End: sandbox.Signaled, Signal: 11}, false, true, Crash},
		{sandbox.Result{End: sandbox.Killed}, false, false, Tampered},
	} {
		if got := classify(c.r, c.loading, c.finishing); got != c.want {
			t.Errorf("classify(%+v, %v, %v) = %q, want %q", c.r, c.loading, c.finishing, got, c.want)
		}
	}
}

func TestFits(t *testing.T) {
	for _, c := range []struct {
		v    wire.Value
		typ  string
		want bool
	}{
		{"x", "string", true},
		{"x", "path", true},
		{"x", "bytes", false},
		{[]byte("x"), "bytes", true},
		{[]byte("x"), "string", false},
		{int64(1), "int", true},
		{int64(1), "float", false},
		{1.5, "float", true},
		{true, "bool", true},
		{int64(1), "bool", false},
		{nil, "string", false},
		{nil, "list<int>", false},
		{nil, "optional<bytes>", true},
		{[]byte{}, "optional<bytes>", true},
		{"x", "optional<bytes>", false},
		{[]wire.Value{}, "list<string>", true},
		{[]wire.Value{"a", nil}, "list<string>", false},
		{[]wire.Value{int64(1)}, "list<int>", true},
		{[]wire.Value{[]wire.Value{}}, "list<int>", false},
	} {
		typ, err := lang.ParseType(c.typ)
		if err != nil {
			t.Fatal(err)
		}
		if got := Fits(c.v, typ); got != c.want {
			t.Errorf("Fits(%#v, %s) = %v", c.v, c.typ, got)
		}
	}
}

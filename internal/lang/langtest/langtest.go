// Package langtest is the conformance suite of programming languages: whoever
// passes it round-trips every type of a signature, tells every kind of failure
// by its name, and lets no hostile answer pass for a good one. A language's test
// gives it a Subject and calls Run.
package langtest

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/install"
	"example.com/plumb/internal/lang/wire"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

// Subject is what a language gives to be tested.
type Subject struct {
	// New makes the language for toolchains under home. When the value has a
	// method Setup(context.Context, io.Writer) error, that is run before.
	New func(home string) (lang.Language, error)
	// Complete puts a trivial body into every function of a stub that
	// Language.Stub made of fns, so that it builds.
	Complete func(stub string, fns []lang.Func) string
	// Echo writes an answer that defines all fns. Each returns its parameter
	// named "x"; one that returns an optional has a parameter "give" (bool)
	// before it and returns null when that is false.
	Echo func(fns []lang.Func) string
	// Answers are answers that define Probe and behave as their key says; see
	// Behaviours. A behaviour that the language cannot have is left out.
	Answers map[string]string
	// Defines are cases for Language.Defines besides those of the suite.
	Defines []DefinesCase
	// CPU is the limit of a call, when one second is too short or too long.
	CPU time.Duration
}

// DefinesCase is one question to Language.Defines.
type DefinesCase struct {
	Code string
	Fn   string
	Want bool
}

// Probe is the function that Subject.Answers define.
func Probe() lang.Func {
	text := lang.Type{Kind: lang.String}
	return lang.Func{
		Name: "probe_text", Params: []lang.Param{{Name: "x", Type: text}}, Returns: text,
		Doc: "Return X.",
	}
}

// Run runs the whole suite.
func Run(t *testing.T, s Subject) {
	b := NewBench(t, s)
	t.Run("toolchain", b.toolchain)
	t.Run("prompt", b.prompt)
	t.Run("defines", b.defines)
	t.Run("stubs", b.stubs)
	t.Run("types", b.types)
	t.Run("behaviours", b.behaviours)
}

// Bench is a language with all it needs to run answers; languages' own tests
// use it too.
type Bench struct {
	Language lang.Language
	Builder  lang.Builder
	Runner   sandbox.Runner
	subject  Subject
}

// NewBench sets the language up under Home and opens the sandbox. It skips the
// test when the sandbox cannot work here or the registry is out of reach.
func NewBench(t testing.TB, s Subject) *Bench {
	t.Helper()
	home := Home(t)
	l, err := s.New(home)
	if err != nil {
		t.Fatal(err)
	}
	setUp(t, l)
	runner, err := bwrap.New(t.Context(), bwrap.Options{})
	if err != nil {
		t.Fatalf("open the sandbox: %v", err)
	}
	t.Cleanup(func() {
		if err := runner.Close(); err != nil {
			t.Errorf("close the sandbox: %v", err)
		}
	})
	cache, err := buildcache.New(runner, buildcache.Options{Home: home, Dir: filepath.Join(home, "test-cache")})
	if err != nil {
		t.Fatal(err)
	}
	if s.CPU == 0 {
		s.CPU = time.Second
	}
	return &Bench{Language: l, Builder: cache, Runner: runner, subject: s}
}

// Home is the folder where tests keep toolchains: $PLUMB_HOME, /var/lib/plumb
// for root, else .local/share/plumb in the user's home.
func Home(t testing.TB) string {
	t.Helper()
	home := buildcache.DefaultHome()
	if err := os.MkdirAll(home, 0o755); err != nil {
		t.Fatalf("make the folder for toolchains (set PLUMB_HOME to another): %v", err)
	}
	return home
}

// setUp runs the language's Setup, which does nothing when all is there.
func setUp(t testing.TB, l lang.Language) {
	t.Helper()
	s, ok := l.(interface {
		Setup(ctx context.Context, log io.Writer) error
	})
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 9*time.Minute)
	defer cancel()
	err := s.Setup(ctx, t.Output())
	if errors.Is(err, install.ErrUnreachable) {
		t.Skipf("SKIP: %v", err)
	}
	if err != nil {
		t.Fatalf("set up %s: %v", l.Title(), err)
	}
}

// Build prepares an answer and fails the test on an error of ours.
func (b *Bench) Build(t testing.TB, code string, fns ...lang.Func) lang.Build {
	t.Helper()
	built, err := b.Language.Prepare(t.Context(), b.Builder, lang.Unit{Code: code, Fns: fns})
	if err != nil {
		t.Fatalf("prepare: %v", err)
	}
	return built
}

// Start builds and starts an answer, and finishes it with the test.
func (b *Bench) Start(t testing.TB, code string, fns ...lang.Func) *drive.Session {
	t.Helper()
	built := b.Build(t, code, fns...)
	if built.Failure != nil {
		t.Fatalf("%s: %s", built.Failure.Reason, built.Failure.Detail)
	}
	return b.StartBuild(t, built, fns...)
}

// StartBuild starts what Build made.
func (b *Bench) StartBuild(t testing.TB, built lang.Build, fns ...lang.Func) *drive.Session {
	t.Helper()
	return b.startWith(t, built, drive.Options{Fns: fns, CPU: b.subject.CPU, Wall: 20 * time.Second})
}

func (b *Bench) startWith(t testing.TB, built lang.Build, o drive.Options) *drive.Session {
	t.Helper()
	s, err := drive.Start(context.Background(), b.Runner, built, o)
	if err != nil {
		t.Fatalf("start: %v", err)
	}
	t.Cleanup(func() {
		if _, _, err := s.Finish(); err != nil {
			t.Errorf("finish: %v", err)
		}
	})
	return s
}

// Call calls a function and fails the test on an error of ours.
func Call(t testing.TB, s *drive.Session, fn string, args ...wire.Value) drive.Result {
	t.Helper()
	r, err := s.Call(fn, args)
	if err != nil {
		t.Fatalf("call %s: %v", fn, err)
	}
	return r
}

// Finish finishes a session and fails the test on an error of ours.
func Finish(t testing.TB, s *drive.Session) (sandbox.Result, string) {
	t.Helper()
	res, ended, err := s.Finish()
	if err != nil {
		t.Fatalf("finish: %v", err)
	}
	return res, ended
}

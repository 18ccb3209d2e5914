// Package sandboxtest proves a sandbox backend: it runs hostile programs for
// real and asserts what the host sees afterwards. Every backend must pass it:
//
//	func TestConformance(t *testing.T) {
//		sandboxtest.Run(t, func(t *testing.T) sandbox.Runner { … })
//	}
//
// Of a backend whose Tier is not Confined only the cases in basics.go and
// folder.go's promises about reading are asked: how programs end, what they are
// given, limits on processor time, wall time and output, and that what they
// leave in their folder cannot trick the reader. Everything in escape.go and the
// other limits is isolation, which such a backend does not promise.
package sandboxtest

import (
	"context"
	"embed"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
)

//go:embed programs
var programs embed.FS

// Run runs the suite. New makes a backend with at least two slots where it is
// confined; the suite closes it.
func Run(t *testing.T, newRunner func(t *testing.T) sandbox.Runner) {
	bin := compile(t)
	r := newRunner(t)
	defer func() {
		if err := r.Close(); err != nil {
			t.Errorf("close the sandbox: %v", err)
		}
	}()
	s := &suite{r: r, hostile: bin, tier: r.Tier()}
	groups := []map[string]func(*testing.T, *suite){basics(), folders()}
	if s.tier.Confined {
		groups = append(groups, confinedBasics(), confinedFolders(), limits(), escapes())
	}
	for _, group := range groups {
		for _, name := range slices.Sorted(maps.Keys(group)) {
			t.Run(name, func(t *testing.T) { group[name](t, s) })
		}
	}
}

// suite is what every case has.
type suite struct {
	r       sandbox.Runner
	hostile []byte // the compiled programs
	tier    sandbox.Tier
}

// compile builds the hostile programs.
func compile(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	names, err := programs.ReadDir("programs")
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"-O1", "-w", "-o", filepath.Join(dir, "hostile")}
	for _, n := range names {
		text, err := programs.ReadFile("programs/" + n.Name())
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, n.Name())
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, ".c") {
			args = append(args, file)
		}
	}
	if out, err := exec.CommandContext(t.Context(), "gcc", args...).CombinedOutput(); err != nil {
		t.Fatalf("compile the hostile programs (gcc is needed): %v\n%s", err, out)
	}
	bin, err := os.ReadFile(filepath.Join(dir, "hostile"))
	if err != nil {
		t.Fatal(err)
	}
	return bin
}

// spec runs one of the hostile programs. Its name inside is unique, so that the
// host can look for it.
func (s *suite) spec(args ...string) (sandbox.Spec, string) {
	name := "hostile-" + strconv.FormatInt(time.Now().UnixNano(), 36)
	return sandbox.Spec{
		Argv:    append([]string{sandbox.WorkDir + "/" + name}, args...),
		Files:   []sandbox.File{{Path: name, Data: s.hostile, Mode: 0o755}},
		Limits:  sandbox.Limits{Wall: 20 * time.Second},
		Collect: sandbox.Collect{None: true},
	}, name
}

// shell runs a script.
func shell(script string) sandbox.Spec {
	return sandbox.Spec{
		Argv: []string{"/bin/sh", "-c", script}, Env: []string{"PATH=/usr/bin:/bin"},
		Limits: sandbox.Limits{Wall: 20 * time.Second},
	}
}

// run runs a spec and fails the test when the sandbox itself fails.
func (s *suite) run(t *testing.T, spec sandbox.Spec) sandbox.Result {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	res, err := s.r.Run(ctx, spec)
	if err != nil {
		t.Fatalf("%v: %v", spec.Argv, err)
	}
	return res
}

// start starts a spec and kills it when the test ends.
func (s *suite) start(t *testing.T, spec sandbox.Spec) sandbox.Process {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	t.Cleanup(cancel)
	p, err := s.r.Start(ctx, spec)
	if err != nil {
		t.Fatalf("%v: %v", spec.Argv, err)
	}
	t.Cleanup(func() {
		p.Kill()
		_, _ = p.Wait()
	})
	return p
}

// hostile runs a hostile program that must achieve nothing.
func (s *suite) achievesNothing(t *testing.T, args ...string) {
	t.Helper()
	spec, _ := s.spec(args...)
	res := s.run(t, spec)
	wantExit(t, res, 0)
	if len(res.Stdout) > 0 {
		t.Errorf("%v achieved:\n%s", args, res.Stdout)
	}
}

func wantExit(t *testing.T, res sandbox.Result, code int) {
	t.Helper()
	if res.End != sandbox.Exited || res.ExitCode != code {
		t.Errorf("ended by %s (code %d, signal %d), want exit code %d\n%s", res.End, res.ExitCode, res.Signal, code, res.Stderr)
	}
}

func wantEnd(t *testing.T, res sandbox.Result, end sandbox.End) {
	t.Helper()
	if res.End != end {
		t.Errorf("ended by %s (code %d, signal %d), want %s\n%.300s%.300s", res.End, res.ExitCode, res.Signal, end, res.Stdout, res.Stderr)
	}
}

// hostProcesses returns the host's processes with a word in their command line.
func hostProcesses(t *testing.T, word string) []string {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, dir := range all {
		line, err := os.ReadFile(filepath.Join(dir, "cmdline"))
		if err == nil && strings.Contains(string(line), word) {
			found = append(found, dir)
		}
	}
	return found
}

// wantGone asserts that nothing of a program lives.
func wantGone(t *testing.T, name string) {
	t.Helper()
	if left := hostProcesses(t, name); len(left) > 0 {
		t.Errorf("still alive on the host: %v", left)
	}
}

// canary is a word that appears nowhere by chance.
func canary(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("canary-%x-%s", time.Now().UnixNano(), strings.ReplaceAll(t.Name(), "/", "-"))
}

func itoa(n int) string { return strconv.Itoa(n) }

// waitUntil waits for something that takes a moment.
func waitUntil(t *testing.T, what string, done func() bool) {
	t.Helper()
	for range 1000 {
		if done() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("waited 10 s in vain until %s", what)
}

package compile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

func newBuilder(t *testing.T) lang.Builder {
	t.Helper()
	runner, err := bwrap.New(t.Context(), bwrap.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := runner.Close(); err != nil {
			t.Error(err)
		}
	})
	cache, err := buildcache.New(runner, buildcache.Options{Home: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	return cache
}

func TestRun(t *testing.T) {
	b := newBuilder(t)
	env := []string{"PATH=/usr/bin:/bin"}
	tests := []struct {
		name, script string
		failure      string // in its detail; "-" for none
		fault        string // in the error
	}{
		{"works", "try cp input prog", "-", ""},
		{"refuses", "echo no good; try false; cp input prog", "no good", ""},
		{"no compiler", "try nosuchcc", "", "127"},
		{"our step", "set -e\nfalse", "", "exit code 1"},
		{"no output", "true", "", "left no prog"},
		{"a link as output", "ln -s /etc/passwd prog", "", "left no prog"},
		{"spins", "try sh -c 'while :; do :; done'", "processor time", ""},
		{"much memory", "try dd if=/dev/zero of=/dev/null bs=2000M count=1", "", ""},
		{"much disk", "try dd if=/dev/zero of=big bs=1M count=500; cp input prog", "", ""},
		{"big output", "try dd if=/dev/zero of=prog bs=1M count=100", "too many", ""},
		{"much said", "try sh -c 'yes | head -c 10000000; exit 3'", "…", ""},
		{"own output", "try grep -q x /proc/self/fd/1; cp input prog", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir, failure, err := Run(t.Context(), b, Job{
				Key: tt.name, Script: tt.script, Env: env, CPU: time.Second, Outputs: []string{"prog"},
				Files: []sandbox.File{{Path: "input", Data: []byte("code")}},
			})
			switch {
			case tt.fault != "":
				if err == nil || !strings.Contains(err.Error(), tt.fault) {
					t.Errorf("error = %v, failure = %+v", err, failure)
				}
			case err != nil:
				t.Errorf("error = %v", err)
			case tt.failure == "-":
				text, err := os.ReadFile(filepath.Join(dir, "prog"))
				if failure != nil || err != nil || string(text) != "code" {
					t.Errorf("failure = %+v, prog = %q, %v", failure, text, err)
				}
			case failure == nil || failure.Reason != "compile" || !strings.Contains(failure.Detail, tt.failure) || len(failure.Detail) > maxDetail:
				t.Errorf("failure = %+v", failure)
			}
		})
	}
}

// TestFailureIsKept compiles what fails once; the second time nothing runs.
func TestFailureIsKept(t *testing.T) {
	b := newBuilder(t)
	judged := 0
	job := Job{Key: "k", Script: "echo bad; try false", Outputs: []string{"prog"}, Judge: func(sandbox.Result) *lang.Failure {
		judged++
		return nil
	}}
	for range 2 {
		_, failure, err := Run(t.Context(), b, job)
		if err != nil || failure == nil || failure.Detail != "bad\n" {
			t.Fatalf("failure = %+v, %v", failure, err)
		}
	}
	if judged != 1 {
		t.Errorf("compiled %d times", judged)
	}
}

// TestJudgeGoesFirst: what the judge finds counts even when the compiler fails.
func TestJudgeGoesFirst(t *testing.T) {
	_, failure, err := Run(t.Context(), newBuilder(t), Job{
		Key: "k", Script: "echo text >found; try false", Outputs: []string{"prog"},
		Judge: func(res sandbox.Result) *lang.Failure {
			for _, e := range res.Files {
				if e.Path == "found" {
					return &lang.Failure{Reason: "tampered", Detail: string(e.Data)}
				}
			}
			return nil
		},
	})
	if err != nil || failure == nil || failure.Reason != "tampered" || failure.Detail != "text\n" {
		t.Errorf("failure = %+v, %v", failure, err)
	}
}

// Package compile runs a compiler in the sandbox and keeps by content what came
// of it: files, or the failure of who wrote the code. It is what the compiled
// languages share.
package compile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
)

// failedStep is the exit code by which a script says that a compiler refused its
// input. Any other than this and 0 is a fault of ours: no compiler, no shell.
const failedStep = 10

// prelude is what scripts begin with. Messages go to a file, since a compiler
// that is told to include its own output would wait for ever on a pipe.
const prelude = `exec </dev/null >messages 2>&1
try() {
	"$@"
	rc=$?
	case $rc in
	0) ;;
	126 | 127) exit $rc ;;
	*) exit 10 ;;
	esac
}
`

// maxDetail bounds Failure.Detail, in bytes.
const maxDetail = 4096

// failureFile stands in a kept folder in place of the outputs.
const failureFile = "failure.json"

// Job is one compilation.
type Job struct {
	// Key is everything that the result depends on.
	Key string
	// Script is run by the shell in the sandbox's working folder, where Files
	// lie and Mounts are seen. A command behind the word try may fail by the
	// author's fault; a failure of any other is ours, if the script says so.
	Script string
	Env    []string
	Files  []sandbox.File
	Mounts []sandbox.Mount
	// Outputs are the names of the files to be kept, all of them programs or
	// data that the sandbox may run and read.
	Outputs []string
	// CPU limits processor time; 0 means as in Limits.
	CPU time.Duration
	// Judge, when given, looks at the result of the script, whatever its end,
	// before anything else does.
	Judge func(sandbox.Result) *lang.Failure
}

// Limits are far above what an honest answer needs: 1 s of processor time, 3 s
// with C++'s <regex>, and 300 MB.
func Limits() sandbox.Limits {
	return sandbox.Limits{
		CPU: 30 * time.Second, Wall: 2 * time.Minute, Memory: 1 << 30,
		Processes: 64, Output: 64 << 10, Disk: 128 << 20,
	}
}

// maxCode bounds the source of an answer, in bytes.
const maxCode = 1 << 20

// TooLong is the failure of an answer that no one would write, so that judging
// text need not fear its length; nil for any other.
func TooLong(code string) *lang.Failure {
	if len(code) <= maxCode {
		return nil
	}
	return &lang.Failure{Reason: "compile", Detail: "the answer has more than 1 MiB"}
}

// fleeting carries a failure that is not kept, since a busy machine may be the
// reason.
type fleeting struct{ failure *lang.Failure }

func (f fleeting) Error() string { return f.failure.Detail }

// Run returns the folder with the outputs, or what the author of the code did
// wrong. An error is ours.
func Run(ctx context.Context, b lang.Builder, j Job) (dir string, failure *lang.Failure, err error) {
	key := eval.HashJSON([]any{j.Key, prelude, j.limits()}) // a failure depends on the limits
	dir, err = b.Cached(ctx, key, func(dir string) error { return j.run(ctx, b.Sandbox(), dir) })
	var f fleeting
	if errors.As(err, &f) {
		return "", f.failure, nil
	}
	if err != nil {
		return "", nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, failureFile))
	if errors.Is(err, os.ErrNotExist) {
		return dir, nil, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &failure)
	}
	if err != nil {
		return "", nil, fmt.Errorf("read kept failure: %w", err)
	}
	return "", failure, nil
}

func (j Job) limits() sandbox.Limits {
	limits := Limits()
	if j.CPU != 0 {
		limits.CPU = j.CPU
	}
	return limits
}

func (j Job) run(ctx context.Context, r sandbox.Runner, dir string) error {
	res, err := r.Run(ctx, sandbox.Spec{
		Argv: []string{"/bin/sh", "-c", prelude + j.Script}, Env: j.Env, Files: j.Files, Mounts: j.Mounts,
		Limits:  j.limits(),
		Collect: sandbox.Collect{FileSize: 64 << 20, Total: 128 << 20},
	})
	if err != nil {
		return fmt.Errorf("run compiler: %w", err)
	}
	if j.Judge != nil {
		if f := j.Judge(res); f != nil {
			return keepFailure(dir, f)
		}
	}
	if res.End == sandbox.WallLimit {
		return fleeting{&lang.Failure{Reason: "compile", Detail: "compiling took longer than the limit of wall time"}}
	}
	f, err := ended(res)
	switch {
	case err != nil:
		return err
	case f != nil:
		return keepFailure(dir, f)
	}
	return j.keepOutputs(dir, res)
}

// ended judges how the script ended.
func ended(res sandbox.Result) (*lang.Failure, error) {
	switch res.End {
	case sandbox.CPULimit:
		return tooMuch("processor time"), nil
	case sandbox.MemoryLimit:
		return tooMuch("memory"), nil
	case sandbox.OutputLimit:
		return tooMuch("output"), nil
	case sandbox.Signaled:
		return &lang.Failure{Reason: "compile", Detail: fmt.Sprintf("the compiler died of signal %d", res.Signal)}, nil
	case sandbox.Exited:
		switch res.ExitCode {
		case 0:
			return nil, nil
		case failedStep:
			return &lang.Failure{Reason: "compile", Detail: messages(res)}, nil
		}
		return nil, fmt.Errorf("run compiler: exit code %d: %s", res.ExitCode, messages(res))
	}
	return nil, fmt.Errorf("run compiler: it ended by %s", res.End)
}

func tooMuch(what string) *lang.Failure {
	return &lang.Failure{Reason: "compile", Detail: "compiling went over the limit of " + what}
}

// messages are what the compiler said, shortened in the middle.
func messages(res sandbox.Result) string {
	text := string(res.Stderr)
	for _, e := range res.Files {
		if e.Path == "messages" {
			text += string(e.Data)
		}
	}
	if len(text) > maxDetail {
		const tail = maxDetail / 2
		text = text[:maxDetail-tail-8] + "\n…\n" + text[len(text)-tail:]
	}
	return strings.ToValidUTF8(text, "")
}

func (j Job) keepOutputs(dir string, res sandbox.Result) error {
	for _, name := range j.Outputs {
		i := slices.IndexFunc(res.Files, func(e sandbox.Entry) bool { return e.Path == name })
		if i < 0 || !res.Files[i].Mode.IsRegular() {
			return fmt.Errorf("run compiler: it left no %s", name)
		}
		e := res.Files[i]
		if int64(len(e.Data)) != e.Size {
			return keepFailure(dir, &lang.Failure{Reason: "compile", Detail: fmt.Sprintf("%s has %d bytes, too many", name, e.Size)})
		}
		if err := os.WriteFile(filepath.Join(dir, name), e.Data, 0o755); err != nil { //nolint:gosec // a program
			return fmt.Errorf("keep build: %w", err)
		}
	}
	return nil
}

func keepFailure(dir string, f *lang.Failure) error {
	if len(f.Detail) > maxDetail {
		f.Detail = strings.ToValidUTF8(f.Detail[:maxDetail], "")
	}
	text, err := json.Marshal(f)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, failureFile), text, 0o600); err != nil {
		return fmt.Errorf("keep build: %w", err)
	}
	return nil
}

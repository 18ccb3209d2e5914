// Package drive talks to a driver: it starts a built candidate in the sandbox,
// sends calls over the wire protocol, awaits exactly one answer to each, holds
// every call to a CPU limit, and names how the process ended. Nothing that the
// driver says is trusted; what a driver may not say is "tampered".
//
// Values of Ended, one word each:
//
//	""         it runs, or it ended when it was told to
//	load       the candidate cannot be loaded (exit code lang.ExitLoad before ready)
//	exit       it exited by itself
//	crash      a signal, or the fatal error of a runtime
//	sanitizer  a sanitizer's report (exit code lang.ExitSanitizer)
//	leak       LeakSanitizer's report (exit code lang.ExitLeak)
//	cpu, wall, memory, output   a limit
//	tampered   a frame nobody asked for, a wrong id, a value of the wrong type,
//	           bytes that are no frame, or descriptor 4 closed by a live process
package drive

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/wire"
	"example.com/plumb/internal/sandbox"
)

// The ways to end; see the package comment.
const (
	Load      = "load"
	Exit      = "exit"
	Crash     = "crash"
	Sanitizer = "sanitizer"
	Leak      = "leak"
	CPU       = "cpu"
	Wall      = "wall"
	Memory    = "memory"
	Output    = "output"
	Tampered  = "tampered"
)

// Options shape a session. Zero fields take the defaults named.
type Options struct {
	// Fns are the signatures; a value of another type than declared is
	// tampering, since the driver itself encodes by the declared type.
	Fns []lang.Func
	// Files are put into the working folder before the start.
	Files []sandbox.File
	// CPU limits the load and each call (default 5 s). The whole process may
	// use ten times as much.
	CPU time.Duration
	// Wall is the backstop of the load, of each call and of the exit (default 20 s).
	Wall time.Duration
	// Collect bounds what is read of the folder.
	Collect sandbox.Collect
}

// Result is what came of one call.
type Result struct {
	Value wire.Value    // what it returned; nil too when it threw or ended
	Threw bool          // it threw, and Text says what
	Text  string        // for people; the candidate's own words
	Ended string        // how the process ended during the call or before
	CPU   time.Duration // of this call, by the host's count; evidence only
}

// OK reports whether the call returned a value.
func (r Result) OK() bool { return !r.Threw && r.Ended == "" }

// Session is one live candidate process. It is used from one goroutine, and
// Finish must be called in the end.
type Session struct {
	proc    sandbox.Process
	channel sandbox.Channel
	opts    Options
	reader  *reader
	ended   string
	over    bool // Wait was called; nothing runs any more
	result  sandbox.Result
	lastCPU time.Duration
}

// Start starts the program and waits until it is loaded or ended; the latter is
// told by Session.Ended, and each Call then returns it. An error is the
// sandbox's own failure, or the end of ctx.
func Start(ctx context.Context, r sandbox.Runner, b lang.Build, o Options) (*Session, error) {
	if b.Failure != nil {
		return nil, fmt.Errorf("start candidate: its build failed (%s)", b.Failure.Reason)
	}
	if o.CPU == 0 {
		o.CPU = 5 * time.Second
	}
	if o.Wall == 0 {
		o.Wall = 20 * time.Second
	}
	limits := b.Limits
	limits.CPU, limits.Wall = 10*o.CPU, 10*o.Wall
	proc, err := r.Start(ctx, sandbox.Spec{
		Argv: b.Argv, Env: b.Env, Mounts: b.Mounts, Files: o.Files,
		Channel: true, Limits: limits, Collect: o.Collect,
	})
	if err != nil {
		return nil, fmt.Errorf("start candidate: %w", err)
	}
	s := &Session{proc: proc, channel: proc.Channel(), opts: o}
	s.reader = startReader(s.channel)
	if err := s.load(); err != nil {
		return nil, errors.Join(err, s.abandon())
	}
	return s, nil
}

// Ended tells how the process ended, "" while it runs.
func (s *Session) Ended() string { return s.ended }

// load awaits the ready frame.
func (s *Session) load() error {
	resp, ok, err := s.await(nil, 0, false)
	if err != nil || !ok {
		return err
	}
	if !resp.Ready || resp.ID != 0 {
		return s.end(Tampered)
	}
	return nil
}

// Call calls a function and awaits its one answer. After the process has ended
// it returns how, without doing anything. An error is ours.
func (s *Session) Call(fn string, args []wire.Value) (Result, error) {
	if s.ended != "" {
		return Result{Ended: s.ended}, nil
	}
	id, err := newID()
	if err != nil {
		return Result{}, err
	}
	request, err := wire.AppendRequest(nil, id, fn, args)
	if err != nil {
		return Result{}, fmt.Errorf("call %s: %w", fn, err)
	}
	before := s.cpu()
	resp, ok, err := s.await(request, before, false)
	if err != nil {
		return Result{}, err
	}
	if ok && (resp.Ready || resp.ID != id || !s.typed(fn, resp)) {
		ok, err = false, s.end(Tampered)
		if err != nil {
			return Result{}, err
		}
	}
	used := max(0, s.cpu()-before)
	if !ok {
		return Result{Ended: s.ended, CPU: used}, nil
	}
	return Result{Value: resp.Value, Threw: resp.Threw, Text: resp.Text, CPU: used}, nil
}

// typed reports whether a response may carry its value.
func (s *Session) typed(fn string, resp wire.Response) bool {
	if resp.Threw {
		return true
	}
	for _, f := range s.opts.Fns {
		if f.Name == fn {
			return Fits(resp.Value, f.Returns)
		}
	}
	return len(s.opts.Fns) == 0
}

// Finish lets the program end, kills it when it does not, and returns what the
// host observed and how it ended: "" when it went as it should. A frame nobody
// asked for is seen here at the latest. Calling it again returns the same.
func (s *Session) Finish() (sandbox.Result, string, error) {
	if s.over {
		return s.result, s.ended, nil
	}
	if err := s.channel.CloseWrite(); err != nil && !errors.Is(err, os.ErrClosed) {
		return sandbox.Result{}, "", errors.Join(fmt.Errorf("close candidate's input: %w", err), s.abandon())
	}
	_, ok, err := s.await(nil, s.cpu(), true)
	if err != nil {
		return sandbox.Result{}, "", err
	}
	if ok {
		err = s.end(Tampered)
	}
	return s.result, s.ended, err
}

// abandon kills the program after an error of ours.
func (s *Session) abandon() error {
	s.proc.Kill()
	s.reader.drain()
	if s.over {
		return nil
	}
	s.over = true
	_, err := s.proc.Wait()
	return err
}

// cpu is the processor time so far, the last known once the process is dead.
func (s *Session) cpu() time.Duration {
	if s.over {
		return max(s.lastCPU, s.result.CPU)
	}
	if d, err := s.proc.CPU(); err == nil {
		s.lastCPU = max(s.lastCPU, d)
	}
	return s.lastCPU
}

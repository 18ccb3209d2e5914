package drive

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
)

// localRunner runs programs as plain processes: a double for a sandbox, enough
// to test what is said over the channel and how an end is named.
type localRunner struct{ sandbox.Runner }

type localProcess struct {
	cmd      *exec.Cmd
	channel  *pipes
	out, err bytes.Buffer
	killed   bool
}

type pipes struct{ in, out *os.File } // the host's ends

func (p *pipes) Read(b []byte) (int, error)         { return p.out.Read(b) }
func (p *pipes) Write(b []byte) (int, error)        { return p.in.Write(b) }
func (p *pipes) SetReadDeadline(t time.Time) error  { return p.out.SetReadDeadline(t) }
func (p *pipes) SetWriteDeadline(t time.Time) error { return p.in.SetWriteDeadline(t) }
func (p *pipes) CloseWrite() error                  { return p.in.Close() }

func (localRunner) Start(ctx context.Context, s sandbox.Spec) (sandbox.Process, error) {
	theirIn, ourIn, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	ourOut, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	p := &localProcess{cmd: exec.CommandContext(ctx, s.Argv[0], s.Argv[1:]...), channel: &pipes{ourIn, ourOut}}
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = s.Env, &p.out, &p.err
	p.cmd.ExtraFiles = []*os.File{theirIn, theirOut}
	err = p.cmd.Start()
	_ = theirIn.Close()
	_ = theirOut.Close()
	return p, err
}

func (p *localProcess) Channel() sandbox.Channel { return p.channel }

// CPU reads utime and stime of the process, in ticks of 10 ms.
func (p *localProcess) CPU() (time.Duration, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	f := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')'):]))
	user, _ := strconv.Atoi(f[12])
	system, _ := strconv.Atoi(f[13])
	return time.Duration(user+system) * 10 * time.Millisecond, nil
}

func (p *localProcess) Kill() { p.killed = p.cmd.Process.Kill() == nil }

func (p *localProcess) Wait() (sandbox.Result, error) {
	_ = p.cmd.Wait()
	_ = p.channel.in.Close()
	_ = p.channel.out.Close()
	r := sandbox.Result{End: sandbox.Exited, Stdout: p.out.Bytes(), Stderr: p.err.Bytes()}
	status := p.cmd.ProcessState.Sys().(syscall.WaitStatus)
	switch {
	case status.Signaled() && p.killed:
		r.End = sandbox.Killed
	case status.Signaled():
		r.End, r.Signal = sandbox.Signaled, int(status.Signal())
	default:
		r.ExitCode = status.ExitStatus()
	}
	return r, nil
}

// TestMain makes the test binary its own driver: with PLUMB_DRIVER set it plays
// that part instead of running tests.
func TestMain(m *testing.M) {
	if part := os.Getenv("PLUMB_DRIVER"); part != "" {
		play(part)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

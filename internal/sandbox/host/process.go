package host

// One program on the host.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/boxdir"
	"example.com/plumb/internal/sandbox/channel"
)

type process struct {
	runner         *Runner
	spec           sandbox.Spec
	cmd            *exec.Cmd
	channel        *channel.Pipes
	links          []string // made for mounts
	stdout, stderr output
	started        time.Time
	dead           chan struct{}
	watching       sync.WaitGroup

	mu     sync.Mutex
	reason sandbox.End
	cause  error
	err    error // of exec, not the program's
	wall   time.Duration

	once   sync.Once
	result sandbox.Result
	final  error
}

var _ sandbox.Process = (*process)(nil)

func (r *Runner) start(ctx context.Context, s sandbox.Spec) (*process, error) {
	p := &process{runner: r, spec: s, dead: make(chan struct{})}
	p.stdout.full = func() { p.stop(sandbox.OutputLimit, nil) }
	p.stderr.full = p.stdout.full
	p.stdout.left, p.stderr.left = s.Limits.Output, s.Limits.Output
	if err := errors.Join(p.furnish(), p.launch(ctx)); err != nil {
		return nil, errors.Join(err, p.clean())
	}
	r.mu.Lock()
	r.running = p
	r.mu.Unlock()
	select {
	case <-r.closed:
		p.Kill()
	default:
	}
	p.watching.Add(1)
	go p.watch(ctx)
	return p, nil
}

// furnish writes the files and makes a link for each mount that has another
// name inside.
func (p *process) furnish() error {
	if err := boxdir.Write(int(p.runner.dir.Fd()), p.spec.Files); err != nil {
		return err
	}
	for _, m := range p.spec.Mounts {
		if _, err := os.Stat(m.Host); err != nil {
			return fmt.Errorf("show %s: %w", m.Guest, err)
		}
		if m.Host == m.Guest {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(m.Guest), 0o755); err != nil {
			return fmt.Errorf("show %s: %w", m.Guest, err)
		}
		if err := os.Symlink(m.Host, m.Guest); err != nil {
			return fmt.Errorf("show %s: %w", m.Guest, err)
		}
		p.links = append(p.links, m.Guest)
	}
	return nil
}

func (p *process) launch(ctx context.Context) error {
	// The context's end is watch's business: it kills more than one process.
	p.cmd = exec.CommandContext(context.WithoutCancel(ctx), p.spec.Argv[0], p.spec.Argv[1:]...)
	p.cmd.Dir, p.cmd.Env = sandbox.WorkDir, append(p.spec.Env[:len(p.spec.Env):len(p.spec.Env)], "PWD="+sandbox.WorkDir)
	p.cmd.Stdin = strings.NewReader(string(p.spec.Stdin))
	p.cmd.Stdout, p.cmd.Stderr = &p.stdout, &p.stderr
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	// A child that keeps the output open must not keep us waiting.
	p.cmd.WaitDelay = time.Second
	if p.spec.Channel {
		var err error
		if p.channel, err = newChannel(p.cmd); err != nil {
			return err
		}
	}
	// Whatever we inherited without this flag would be passed on.
	_ = unix.CloseRange(3, math.MaxUint32, unix.CLOSE_RANGE_CLOEXEC)
	if err := p.cmd.Start(); err != nil {
		return err
	}
	if p.channel != nil {
		for _, f := range p.cmd.ExtraFiles {
			_ = f.Close()
		}
	}
	p.started = time.Now()
	p.runner.idle.Add(1)
	go p.reap()
	return p.limit()
}

// limit sets what can be set for the first process and its children.
func (p *process) limit() error {
	l := p.spec.Limits
	seconds := uint64((l.CPU+time.Second-1)/time.Second) + 1
	set := map[int]uint64{unix.RLIMIT_CPU: seconds, unix.RLIMIT_CORE: 0, unix.RLIMIT_FSIZE: uint64(l.Disk)}
	if l.AddressSpace {
		set[unix.RLIMIT_AS] = uint64(l.Memory)
	}
	for resource, n := range set {
		err := unix.Prlimit(p.cmd.Process.Pid, resource, &unix.Rlimit{Cur: n, Max: n}, nil)
		if err != nil && !errors.Is(err, unix.ESRCH) {
			p.Kill()
			return fmt.Errorf("set resource limit %d: %w", resource, err)
		}
	}
	return nil
}

// reap waits for the program and kills what is left of its process group.
func (p *process) reap() {
	defer p.runner.idle.Done()
	err := p.cmd.Wait()
	_ = unix.Kill(-p.cmd.Process.Pid, unix.SIGKILL)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wall = time.Since(p.started)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) && !errors.Is(err, exec.ErrWaitDelay) && p.cmd.ProcessState == nil {
		p.err = err
	}
	close(p.dead)
}

// Channel is the pair of pipes, or nil.
func (p *process) Channel() sandbox.Channel {
	if p.channel == nil {
		return nil
	}
	return p.channel
}

// Kill kills the program's process group.
func (p *process) Kill() { p.stop(sandbox.Killed, nil) }

func (p *process) stop(why sandbox.End, cause error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.dead:
		return
	default:
	}
	if p.reason == "" {
		p.reason, p.cause = why, cause
	}
	_ = unix.Kill(-p.cmd.Process.Pid, unix.SIGKILL)
}

// CPU is what the first process and the children it waited for have used.
func (p *process) CPU() (time.Duration, error) {
	select {
	case <-p.dead:
		return p.cmd.ProcessState.UserTime() + p.cmd.ProcessState.SystemTime(), nil
	default:
	}
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0, fmt.Errorf("read processor time: %w", err)
	}
	f := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:]))
	var ticks int64
	for i := 11; i <= 14 && i < len(f); i++ {
		n, _ := strconv.ParseInt(f[i], 10, 64)
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond, nil
}

func (p *process) watch(ctx context.Context) {
	defer p.watching.Done()
	wall := time.NewTimer(p.spec.Limits.Wall)
	defer wall.Stop()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-p.dead:
			return
		case <-ctx.Done():
			p.stop(sandbox.Killed, context.Cause(ctx))
			return
		case <-wall.C:
			p.stop(sandbox.WallLimit, nil)
			return
		case <-tick.C:
			if used, err := p.CPU(); err == nil && used >= p.spec.Limits.CPU {
				p.stop(sandbox.CPULimit, nil)
				return
			}
		}
	}
}

// Wait returns when the first process is dead.
func (p *process) Wait() (sandbox.Result, error) {
	p.once.Do(func() {
		<-p.dead
		p.watching.Wait()
		p.result, p.final = p.tell()
		p.runner.mu.Lock()
		p.runner.running = nil
		p.runner.mu.Unlock()
		p.final = errors.Join(p.final, p.clean())
		<-p.runner.slot
	})
	return p.result, p.final
}

func (p *process) tell() (sandbox.Result, error) {
	if err := errors.Join(p.cause, p.err); err != nil {
		return sandbox.Result{}, fmt.Errorf("run %s on the host: %w", p.spec.Argv[0], err)
	}
	state := p.cmd.ProcessState
	res := sandbox.Result{
		Stdout: p.stdout.bytes, Stderr: p.stderr.bytes,
		CPU: state.UserTime() + state.SystemTime(), Wall: p.wall,
	}
	status, _ := state.Sys().(syscall.WaitStatus)
	switch {
	case p.stdout.over || p.stderr.over:
		res.End = sandbox.OutputLimit
	case status.Signaled() && status.Signal() == syscall.SIGKILL && p.reason != "":
		res.End = p.reason
	case status.Signaled() && status.Signal() == syscall.SIGXCPU:
		res.End = sandbox.CPULimit
	case status.Signaled():
		res.End, res.Signal = sandbox.Signaled, int(status.Signal())
	default:
		res.End, res.ExitCode = sandbox.Exited, status.ExitStatus()
	}
	var err error
	res.Files, res.Truncated, err = boxdir.Collect(int(p.runner.dir.Fd()), p.spec.Collect)
	return res, err
}

// clean takes away the files, links and pipes.
func (p *process) clean() error {
	err := empty()
	if p.channel != nil {
		err = errors.Join(err, p.channel.Close())
	}
	for _, link := range p.links {
		err = errors.Join(err, os.Remove(link))
	}
	return err
}

// empty empties the working folder.
func empty() error {
	inside, err := os.ReadDir(sandbox.WorkDir)
	for _, e := range inside {
		err = errors.Join(err, os.RemoveAll(filepath.Join(sandbox.WorkDir, e.Name())))
	}
	return err
}

// output keeps what a program prints up to a limit, and says when there is more.
type output struct {
	bytes []byte
	left  int64
	over  bool
	full  func()
}

// Write keeps what fits. The rest is dropped, so that the program's end is not
// delayed.
func (o *output) Write(b []byte) (int, error) {
	fits := min(int64(len(b)), o.left)
	o.bytes = append(o.bytes, b[:fits]...)
	if o.left -= fits; fits < int64(len(b)) && !o.over {
		o.over = true
		o.full()
	}
	return len(b), nil
}

var _ io.Writer = (*output)(nil)

// newChannel makes the pipes and hands the program's ends to cmd.
func newChannel(cmd *exec.Cmd) (*channel.Pipes, error) {
	theirIn, toThem, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	fromThem, theirOut, err := os.Pipe()
	if err != nil {
		return nil, errors.Join(err, theirIn.Close(), toThem.Close())
	}
	cmd.ExtraFiles = []*os.File{theirIn, theirOut}
	return channel.New(fromThem, toThem), nil
}

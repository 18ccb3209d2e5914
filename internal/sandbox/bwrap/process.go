package bwrap

// A running program: watching, ending, and telling how it ended.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/boxdir"
)

// How often the supervisor looks at processor time and memory. It looks sooner
// when the limit could be reached sooner.
const (
	maxTick = 100 * time.Millisecond
	minTick = 5 * time.Millisecond
)

type process struct {
	runner *Runner
	slot   *slot
	spec   sandbox.Spec
	pipes  *pipes
	mounts []string // where the spec's mounts can be reached

	outer    pidfd // bubblewrap, our child
	outerPid int
	inner    pidfd // first process of the namespace; guarded by mu while starting
	innerPid int
	box      int // working folder, or -1
	proc     int // the sandbox's /proc

	stdout, stderr output
	reading        sync.WaitGroup
	watching       sync.WaitGroup
	started        time.Time
	dead           chan struct{} // closed when nothing of the program lives

	inUse  sync.RWMutex // keeps descriptors open while Kill uses them
	mu     sync.Mutex
	reason sandbox.End // why we killed it
	cause  error       // the context's, when that was the reason
	open   bool        // the gate is: the program runs

	// Set before dead is closed.
	status syscall.WaitStatus
	cpu    time.Duration
	wall   time.Duration
	memory int64
	oom    bool

	once   sync.Once
	result sandbox.Result
	err    error
}

var _ sandbox.Process = (*process)(nil)

func newProcess(r *Runner, sl *slot, s sandbox.Spec, pp *pipes) *process {
	return &process{
		runner: r, slot: sl, spec: s, pipes: pp, box: -1, proc: -1,
		dead: make(chan struct{}), started: time.Now(),
	}
}

// Channel is the pair of pipes, or nil.
func (p *process) Channel() sandbox.Channel {
	if p.pipes.channel == nil {
		return nil
	}
	return p.pipes.channel
}

// setInner makes the namespace's first process known to Kill.
func (p *process) setInner(inner pidfd) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.inner = inner
	if p.reason != "" {
		inner.kill()
	}
}

// Kill ends the program and everything it started.
func (p *process) Kill() { p.stop(sandbox.Killed, nil) }

// stop kills the program for a reason; the first reason counts. A program that
// is ending by itself is left to, so that how it ended does not depend on who was
// quicker: a caller often kills because it has just seen the channel end.
func (p *process) stop(why sandbox.End, cause error) {
	p.inUse.RLock()
	defer p.inUse.RUnlock()
	if p.isDead() || p.ending() {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.isDead() {
		return
	}
	if p.reason == "" {
		p.reason, p.cause = why, cause
	}
	if p.inner.f == nil {
		p.outer.kill()
		return
	}
	p.inner.kill()
}

func (p *process) isDead() bool {
	select {
	case <-p.dead:
		return true
	default:
		return false
	}
}

// ending reports whether the program's first process has begun to exit, or has
// ended and bubblewrap is about to say so.
func (p *process) ending() bool {
	p.mu.Lock()
	open := p.open
	p.mu.Unlock()
	if !open {
		return false
	}
	for begin := time.Now(); time.Since(begin) < lastWords; {
		switch readStat(p.proc, "2").state() {
		case statExiting:
			return true
		case statAlive:
			return false
		case statGone: // not there yet, or not there any more
			if p.outer.endsWithin(time.Millisecond) {
				return true
			}
		}
	}
	return false
}

// lastWords is how long bubblewrap may take from the program's end to its own.
const lastWords = time.Second

// reap waits for bubblewrap's end, which is the program's, kills what the
// program left behind and waits until that is gone too.
func (p *process) reap() {
	defer p.runner.leave(p)
	_ = p.outer.wait()
	var usage syscall.Rusage
	for {
		_, err := syscall.Wait4(p.outerPid, &p.status, 0, &usage)
		if !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	p.mu.Lock()
	p.wall = time.Since(p.started)
	inner := p.inner
	p.mu.Unlock()
	if inner.f != nil {
		inner.kill()
		_ = inner.wait()
		// Its parent is dead, so it fell to us, the nearest subreaper.
		_, _ = syscall.Wait4(p.innerPid, nil, 0, nil)
	}
	p.reading.Wait()
	p.measure(usage)
	p.mu.Lock()
	close(p.dead)
	p.mu.Unlock()
}

// measure takes the final counts.
func (p *process) measure(usage syscall.Rusage) {
	g := p.slot.group
	if used, err := g.CPU(); err == nil && g.HasCPU() {
		p.cpu = used
	} else {
		p.mu.Lock()
		p.cpu = max(p.cpu, time.Duration(usage.Utime.Nano()+usage.Stime.Nano()))
		p.mu.Unlock()
	}
	p.memory = g.MaxMemory()
	p.oom = g.OOM()
}

// CPU is what the program and its descendants have used so far.
func (p *process) CPU() (time.Duration, error) {
	if p.isDead() {
		return p.cpu, nil
	}
	if p.slot.group.HasCPU() {
		return p.slot.group.CPU()
	}
	used, err := procCPU(p.proc, p.innerPid)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cpu = max(p.cpu, used)
	return p.cpu, err
}

// watch kills the program at its limits and when ctx ends.
func (p *process) watch(ctx context.Context) {
	defer p.watching.Done()
	l := p.spec.Limits
	wall := time.NewTimer(l.Wall)
	defer wall.Stop()
	tick := time.NewTimer(nextTick(l.CPU))
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
			left, why := p.look(l)
			if why != "" {
				p.stop(why, nil)
				return
			}
			tick.Reset(nextTick(left))
		}
	}
}

// look compares the program with its limits; left is the processor time that it
// may still use.
func (p *process) look(l sandbox.Limits) (left time.Duration, why sandbox.End) {
	used, err := p.CPU()
	if err == nil && used >= l.CPU {
		return 0, sandbox.CPULimit
	}
	if p.slot.group.OOM() {
		return 0, sandbox.MemoryLimit
	}
	if !p.slot.group.HasMemory() && procMemoryAbove(p.proc, l.Memory) {
		return 0, sandbox.MemoryLimit
	}
	return l.CPU - used, ""
}

// nextTick is when a program that may use so much more could be at its limit.
func nextTick(left time.Duration) time.Duration {
	return min(max(left/time.Duration(runtime.NumCPU()), minTick), maxTick)
}

// Wait returns when everything is dead, with what the program left.
func (p *process) Wait() (sandbox.Result, error) {
	p.once.Do(func() {
		<-p.dead
		p.watching.Wait()
		p.result, p.err = p.tell()
		p.release()
		p.runner.free <- p.slot
	})
	return p.result, p.err
}

// release frees what the process holds, but for its slot.
func (p *process) release() {
	p.inUse.Lock() // a late Kill must not use a number that means another file
	defer p.inUse.Unlock()
	p.pipes.closeOurs()
	p.outer.close()
	p.inner.close()
	for _, fd := range []int{p.box, p.proc} {
		if fd >= 0 {
			_ = unix.Close(fd)
		}
	}
}

// tell makes the result.
func (p *process) tell() (sandbox.Result, error) {
	if p.cause != nil {
		return sandbox.Result{}, fmt.Errorf("run %s in the sandbox: %w", p.spec.Argv[0], p.cause)
	}
	res := sandbox.Result{
		Stdout: p.stdout.bytes, Stderr: p.stderr.bytes,
		CPU: p.cpu, Wall: p.wall, MaxMemory: p.memory,
	}
	if err := p.tellEnd(&res); err != nil {
		return res, err
	}
	var err error
	res.Files, res.Truncated, err = boxdir.Collect(p.box, p.spec.Collect)
	return res, err
}

// tellEnd says how the program ended. Bubblewrap reports a signal n as exit
// code 128+n, as shells do, so a program that exits with such a code is read as
// having died of that signal.
func (p *process) tellEnd(res *sandbox.Result) error {
	code := p.status.ExitStatus()
	switch {
	case p.stdout.over || p.stderr.over:
		res.End = sandbox.OutputLimit
	case p.reason == sandbox.CPULimit || p.reason == sandbox.WallLimit:
		res.End = p.reason
	case p.oom:
		res.End = sandbox.MemoryLimit
	case p.reason != "":
		res.End = p.reason
	case !p.status.Exited():
		return fmt.Errorf("bubblewrap died of signal %d", p.status.Signal())
	case code > 128 && code <= 192:
		res.Signal = code - 128
		res.End = sandbox.Signaled
		if s := syscall.Signal(res.Signal); s == syscall.SIGXCPU || s == syscall.SIGKILL && p.cpu >= p.spec.Limits.CPU {
			res.End = sandbox.CPULimit
		}
	default:
		res.End, res.ExitCode = sandbox.Exited, code
	}
	return nil
}

// output keeps what a program prints, up to a limit.
type output struct {
	bytes []byte
	over  bool // there was more
}

func (p *process) readOutputs() {
	for from, to := range map[*os.File]*output{p.pipes.stdout: &p.stdout, p.pipes.stderr: &p.stderr} {
		p.reading.Add(1)
		go func() {
			defer p.reading.Done()
			to.read(from, p.spec.Limits.Output)
			if to.over {
				p.stop(sandbox.OutputLimit, nil)
			}
		}()
	}
}

// read reads until the end, or one byte more than limit.
func (o *output) read(from io.Reader, limit int64) {
	b, _ := io.ReadAll(io.LimitReader(from, limit+1))
	if int64(len(b)) > limit {
		b, o.over = b[:limit], true
	}
	o.bytes = b
}

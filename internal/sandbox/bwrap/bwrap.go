// Package bwrap runs programs under bubblewrap, with limits of its own around
// it. Starting one program goes like this (start.go):
//
//  1. the slot's thread, which sits in the slot's control groups, forks bwrap
//     under the slot's user id; it waits for its arguments, and gets rlimits
//  2. bwrap gets its arguments, makes the namespaces, mounts what args.go says
//     and then waits at a gate, which is a pipe that it reads a file from
//  3. behind the gate the supervisor opens the working folder by /proc, writes
//     the files, and opens the gate: bwrap loads the seccomp filter and executes
//     the program
//
// process.go watches the program, ends it and tells how it ended. Nothing but
// bubblewrap itself runs between the supervisor and the program.
package bwrap

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/cgroup"
)

// Options choose how programs are run. The zero value is right for most.
type Options struct {
	// Slots is how many programs may run at once; 0 means one per processor.
	Slots int
	// BaseUID is the host user id of slot 0 when Plumb is root; slot n has
	// BaseUID+n. 0 means a range that nothing else uses.
	BaseUID int
	// Hide lists host folders below /usr that programs see empty. Nil means
	// DefaultHide.
	Hide []string
	// NoCgroup leaves control groups alone, as on hosts that offer none.
	NoCgroup bool
	// Bwrap is the bubblewrap to use; "" means the one on PATH.
	Bwrap string
}

// DefaultHide are the folders below /usr where hosts keep configuration, which
// may hold credentials: npm's system-wide npmrc lies in the first two.
func DefaultHide() []string {
	return []string{"/usr/etc", "/usr/local/etc", "/usr/src", "/usr/local/src"}
}

// Runner is the bubblewrap backend.
type Runner struct {
	opts    Options
	version string
	nproc   bool // RLIMIT_NPROC counts what it should
	root    *root
	pool    *cgroup.Pool
	slots   []*slot
	free    chan *slot

	mu      sync.Mutex
	closed  chan struct{}
	running map[*process]struct{}
	idle    sync.WaitGroup // running processes
}

var _ sandbox.Runner = (*Runner)(nil)

// New prepares the host and proves, by running a program, that sandboxes work
// here. When they do not the error is an *eval.Fault with the mend. Close must
// be called.
func New(ctx context.Context, o Options) (*Runner, error) {
	r, err := prepare(ctx, o)
	if err != nil {
		return nil, err
	}
	if err := r.prove(ctx); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

// prepare makes a Runner without proving it.
func prepare(ctx context.Context, o Options) (*Runner, error) {
	if o.Slots <= 0 {
		o.Slots = runtime.NumCPU()
	}
	if o.Hide == nil {
		o.Hide = DefaultHide()
	}
	if o.BaseUID == 0 {
		o.BaseUID = chooseUID(o.Slots)
	}
	// A namespace's first process outlives bubblewrap for a moment. Not every init
	// waits for it soon, and until then it counts among the slot's processes.
	if err := unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); err != nil {
		return nil, fmt.Errorf("become the reaper of sandboxes: %w", err)
	}
	r := &Runner{opts: o, closed: make(chan struct{}), running: map[*process]struct{}{}, nproc: perUserNamespace()}
	if err := r.findBwrap(ctx); err != nil {
		return nil, err
	}
	var err error
	if r.root, err = newRoot(o.Hide); err != nil {
		return nil, err
	}
	r.pool = &cgroup.Pool{}
	if !o.NoCgroup {
		r.pool = cgroup.Open(o.Slots)
	}
	r.free = make(chan *slot, o.Slots)
	for i := range o.Slots {
		s, err := newSlot(i, o.BaseUID+i, r.pool, r.root)
		if err != nil {
			return nil, errors.Join(err, r.Close())
		}
		r.slots = append(r.slots, s)
		r.free <- s
	}
	return r, nil
}

// findBwrap looks for bubblewrap and asks it what it can do.
func (r *Runner) findBwrap(ctx context.Context) error {
	if r.opts.Bwrap == "" {
		path, err := exec.LookPath("bwrap")
		if err != nil {
			return faultMissing()
		}
		r.opts.Bwrap = path
	}
	out, err := exec.CommandContext(ctx, r.opts.Bwrap, "--version").Output()
	if err != nil {
		return &eval.Fault{Text: fmt.Sprintf("%s --version: %v", r.opts.Bwrap, err), Hint: "reinstall bubblewrap"}
	}
	r.version = strings.TrimSpace(strings.TrimPrefix(string(out), "bubblewrap"))
	help, err := exec.CommandContext(ctx, r.opts.Bwrap, "--help").CombinedOutput()
	if err != nil {
		return &eval.Fault{Text: fmt.Sprintf("%s --help: %v", r.opts.Bwrap, err), Hint: "reinstall bubblewrap"}
	}
	if !strings.Contains(string(help), "--size BYTES") {
		return &eval.Fault{
			Text: "bubblewrap " + r.version + " is too old: it cannot limit the size of a tmpfs",
			Hint: "install version 0.8.0 or later",
		}
	}
	return nil
}

// Run is Start followed by Wait.
func (r *Runner) Run(ctx context.Context, s sandbox.Spec) (sandbox.Result, error) {
	p, err := r.Start(ctx, s)
	if err != nil {
		return sandbox.Result{}, err
	}
	return p.Wait()
}

// Start waits for a free slot and starts a program in it.
func (r *Runner) Start(ctx context.Context, s sandbox.Spec) (sandbox.Process, error) {
	if err := s.Check(); err != nil {
		return nil, fmt.Errorf("sandbox: %w", err)
	}
	s.Limits = s.Limits.WithDefaults()
	if err := context.Cause(ctx); err != nil {
		return nil, fmt.Errorf("sandbox: %w", err)
	}
	var free *slot
	select {
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for a sandbox slot: %w", context.Cause(ctx))
	case <-r.closed:
		return nil, errClosed
	case free = <-r.free:
	}
	p, err := r.start(ctx, free, s)
	if err != nil {
		r.free <- free
		return nil, fmt.Errorf("start %s in the sandbox: %w", s.Argv[0], err)
	}
	return p, nil
}

var errClosed = errors.New("the sandbox is closed")

// Close kills what runs, waits for it, and removes folders and control groups.
func (r *Runner) Close() error {
	r.mu.Lock()
	select {
	case <-r.closed:
		r.mu.Unlock()
		return nil
	default:
	}
	close(r.closed)
	for p := range r.running {
		p.Kill()
	}
	r.mu.Unlock()
	r.idle.Wait()
	for _, s := range r.slots {
		s.close()
	}
	return errors.Join(r.pool.Close(), r.root.close())
}

// enter registers a process about to start; it fails once Close was called.
func (r *Runner) enter(p *process) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	select {
	case <-r.closed:
		return errClosed
	default:
	}
	r.running[p] = struct{}{}
	r.idle.Add(1)
	return nil
}

func (r *Runner) leave(p *process) {
	r.mu.Lock()
	delete(r.running, p)
	r.mu.Unlock()
	r.idle.Done()
}

// Tier tells what limits programs on this host.
func (r *Runner) Tier() sandbox.Tier {
	mechanism := func(c cgroup.Controller, otherwise string) string {
		if m := r.pool.Mechanism(c); m != "" {
			return m
		}
		return otherwise
	}
	drop := "caller's uid"
	if os.Geteuid() == 0 {
		drop = "uid per slot"
	}
	return sandbox.Tier{
		Backend: "bwrap", Version: r.version, Cgroup: r.pool.Version(),
		Limits: map[string]string{
			"cpu":       mechanism(cgroup.CPU, "/proc sum") + " + rlimit",
			"wall":      "timer",
			"memory":    mechanism(cgroup.Memory, "/proc sum + rlimit"),
			"processes": mechanism(cgroup.Pids, "rlimit"),
			"output":    "pipe",
			"disk":      "tmpfs",
			"network":   "namespace",
		},
		Seccomp: true, Drop: drop, Slots: r.opts.Slots, Confined: true,
	}
}

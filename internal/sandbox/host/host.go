// Package host runs programs on the host itself, with no isolation at all. It
// exists for trusted reference solutions on machines where no sandbox works: a
// program can read and write whatever the user can, reach the network, and leave
// processes behind. See docs/security.md for the little that is promised.
package host

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/sandbox"
)

// Options must say that the danger is understood.
type Options struct {
	// IUnderstandTheDanger allows programs to do on this host, as this user,
	// whatever they like. Never set it for answers of a model.
	IUnderstandTheDanger bool
}

// Runner runs one program at a time in the host's own folder sandbox.WorkDir.
type Runner struct {
	dir  *os.File // the working folder, locked
	made bool     // by us
	slot chan struct{}

	mu      sync.Mutex
	closed  chan struct{}
	running *process
	idle    sync.WaitGroup
}

var _ sandbox.Runner = (*Runner)(nil)

// New takes the working folder for itself. It fails with an *eval.Fault when
// the danger is not accepted or the folder cannot be had.
func New(o Options) (*Runner, error) {
	if !o.IUnderstandTheDanger {
		return nil, &eval.Fault{
			Text: "the host backend does not isolate: programs could read your files and use your network",
			Hint: "use the default sandbox, or say that you understand the danger, and only for solutions you trust",
		}
	}
	r := &Runner{slot: make(chan struct{}, 1), closed: make(chan struct{})}
	r.made = os.Mkdir(sandbox.WorkDir, 0o755) == nil
	if err := r.take(); err != nil {
		return nil, &eval.Fault{
			Text: "the host backend needs the folder " + sandbox.WorkDir + " for itself: " + err.Error(),
			Hint: "sudo install -d -o $USER " + sandbox.WorkDir,
		}
	}
	return r, nil
}

// take opens and locks the folder, which must be empty: it is emptied later.
func (r *Runner) take() error {
	dir, err := os.Open(sandbox.WorkDir)
	if err != nil {
		return err
	}
	if err := unix.Flock(int(dir.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return errors.Join(fmt.Errorf("another Plumb has it: %w", err), dir.Close())
	}
	inside, err := os.ReadDir(sandbox.WorkDir)
	if err == nil && len(inside) > 0 {
		err = errors.New("it is not empty")
	}
	if err == nil {
		err = unix.Access(sandbox.WorkDir, unix.W_OK)
	}
	if err != nil {
		return errors.Join(err, dir.Close())
	}
	r.dir = dir
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

var errClosed = errors.New("the host backend is closed")

// Start waits until no other program runs and starts one.
func (r *Runner) Start(ctx context.Context, s sandbox.Spec) (sandbox.Process, error) {
	if err := s.Check(); err != nil {
		return nil, fmt.Errorf("host: %w", err)
	}
	s.Limits = s.Limits.WithDefaults()
	if err := context.Cause(ctx); err != nil {
		return nil, fmt.Errorf("host: %w", err)
	}
	select {
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for the working folder: %w", context.Cause(ctx))
	case <-r.closed:
		return nil, errClosed
	case r.slot <- struct{}{}:
	}
	p, err := r.start(ctx, s)
	if err != nil {
		<-r.slot
		return nil, fmt.Errorf("start %s on the host: %w", s.Argv[0], err)
	}
	return p, nil
}

// Close kills what runs and gives the working folder back.
func (r *Runner) Close() error {
	r.mu.Lock()
	select {
	case <-r.closed:
		r.mu.Unlock()
		return nil
	default:
	}
	close(r.closed)
	running := r.running
	r.mu.Unlock()
	if running != nil {
		running.Kill()
	}
	r.idle.Wait()
	err := empty()
	if r.made {
		err = errors.Join(err, os.Remove(sandbox.WorkDir))
	}
	return errors.Join(err, r.dir.Close())
}

// Tier says that nothing protects the host.
func (r *Runner) Tier() sandbox.Tier {
	return sandbox.Tier{
		Backend: "host", Cgroup: "none", Drop: "caller's uid", Slots: 1,
		Limits: map[string]string{
			"cpu": "rlimit + timer, first process", "wall": "timer", "memory": "rlimit where asked for",
			"processes": "none", "output": "pipe", "disk": "none", "network": "none",
		},
	}
}

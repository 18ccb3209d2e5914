package bwrap

// From a spec to a running program.

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/boxdir"
	"example.com/plumb/internal/sandbox/cgroup"
)

// startTimeout bounds each step of bubblewrap's own work, which takes
// milliseconds; on a host so overloaded the run should stop.
const startTimeout = 30 * time.Second

// ownProcesses are bubblewrap's two: the one outside and the namespace's first.
const ownProcesses = 2

// start starts s in a slot. When it fails nothing is left.
func (r *Runner) start(ctx context.Context, sl *slot, s sandbox.Spec) (*process, error) {
	limits := cgroup.Limits{Memory: s.Limits.Memory, Pids: s.Limits.Processes + ownProcesses}
	if err := sl.group.Reset(limits); err != nil {
		return nil, err
	}
	pipes, err := r.openPipes(s, sl.uid)
	if err != nil {
		return nil, err
	}
	p := newProcess(r, sl, s, pipes)
	if err := r.enter(p); err != nil {
		pipes.closeTheirs()
		pipes.closeOurs()
		return nil, err
	}
	limited, err := p.fork()
	if err != nil {
		pipes.closeTheirs()
		pipes.closeOurs()
		r.leave(p)
		return nil, err
	}
	pipes.closeTheirs()
	p.readOutputs()
	go p.reap()
	if limited != nil {
		return nil, p.giveUp(limited)
	}
	if err := p.setUp(); err != nil {
		return nil, p.giveUp(err)
	}
	p.watching.Add(1)
	go p.watch(ctx)
	if err := p.openGate(); err != nil {
		return nil, p.giveUp(err)
	}
	return p, nil
}

// fork starts bubblewrap on the slot's thread, as the slot's user, and limits it.
// Until it has its arguments it does nothing. When only limiting fails, that is
// told by limited, and bubblewrap waits to be given up.
func (p *process) fork() (limited, err error) {
	fd := -1
	attr := &syscall.ProcAttr{
		Dir: "/", Env: []string{}, Files: p.pipes.theirs,
		Sys: &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, PidFD: &fd},
	}
	if cg := p.slot.group.FD(); cg >= 0 {
		attr.Sys.UseCgroupFD, attr.Sys.CgroupFD = true, cg
	}
	if p.slot.drop {
		id := uint32(p.slot.uid)
		attr.Sys.Credential = &syscall.Credential{Uid: id, Gid: id}
	}
	argv := append([]string{"bwrap", "--args", fmt.Sprint(fdArgs), "--"}, p.spec.Argv...)
	err = p.slot.do(func() (err error) {
		// Whatever we inherited without this flag would be passed on.
		_ = unix.CloseRange(fdStderr+1, math.MaxUint32, unix.CLOSE_RANGE_CLOEXEC)
		for _, m := range p.spec.Mounts {
			place, err := p.slot.stage.path(m.Host)
			if err != nil {
				return err
			}
			p.mounts = append(p.mounts, place)
		}
		p.outerPid, err = syscall.ForkExec(p.runner.opts.Bwrap, argv, attr)
		if err == nil {
			limited = p.slot.actAsUser(p.setLimits)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("start bubblewrap: %w", err)
	}
	if p.outer, err = adoptPidfd(fd); err != nil {
		return nil, errors.Join(err, unix.Kill(p.outerPid, unix.SIGKILL))
	}
	return limited, nil
}

// setUp takes a bubblewrap that waits for its arguments to where it waits at
// the gate with files written.
func (p *process) setUp() error {
	until := time.Now().Add(startTimeout)
	for _, f := range []*os.File{p.pipes.args, p.pipes.info, p.pipes.gate} {
		if err := f.SetDeadline(until); err != nil {
			return fmt.Errorf("set up bubblewrap: %w", err)
		}
	}
	args := strings.Join(p.runner.args(p.spec, p.mounts), "\x00") + "\x00"
	_, err := io.WriteString(p.pipes.args, args)
	if err := errors.Join(err, p.pipes.args.Close()); err != nil {
		return fmt.Errorf("pass arguments to bubblewrap: %w", err)
	}
	if err := p.learnInner(); err != nil {
		return err
	}
	if _, err := p.pipes.gate.Write([]byte{'\n'}); err != nil {
		return fmt.Errorf("wait for bubblewrap's mounts: %w", err)
	}
	return p.furnish()
}

// setLimits sets the limits that bubblewrap passes on to the program. The
// number of processes is counted per user namespace and set later.
func (p *process) setLimits() error {
	l := p.spec.Limits
	seconds := uint64((l.CPU + time.Second - 1) / time.Second)
	set := map[int]unix.Rlimit{
		// The supervisor watches the exact sum; this stays when it is gone.
		unix.RLIMIT_CPU:     {Cur: seconds + 1, Max: seconds + 2},
		unix.RLIMIT_CORE:    {},
		unix.RLIMIT_FSIZE:   {Cur: uint64(l.Disk), Max: uint64(l.Disk)},
		unix.RLIMIT_NOFILE:  {Cur: 1024, Max: 1024},
		unix.RLIMIT_MEMLOCK: {Cur: 64 << 10, Max: 64 << 10},
		unix.RLIMIT_STACK:   {Cur: 8 << 20, Max: 64 << 20},
	}
	if l.AddressSpace {
		set[unix.RLIMIT_AS] = unix.Rlimit{Cur: uint64(l.Memory), Max: uint64(l.Memory)}
	}
	for resource, limit := range set {
		if err := lower(p.outerPid, resource, limit); err != nil {
			return err
		}
	}
	return nil
}

// lower sets a resource limit, but no higher than it is.
func lower(pid, resource int, to unix.Rlimit) error {
	var old unix.Rlimit
	if err := unix.Prlimit(pid, resource, nil, &old); err != nil {
		return fmt.Errorf("read resource limit %d: %w", resource, err)
	}
	to.Max = min(to.Max, old.Max)
	to.Cur = min(to.Cur, to.Max)
	if err := unix.Prlimit(pid, resource, &to, nil); err != nil {
		return fmt.Errorf("set resource limit %d: %w", resource, err)
	}
	return nil
}

// learnInner reads the pid of the namespace's first process.
func (p *process) learnInner() error {
	text, err := io.ReadAll(p.pipes.info)
	if err != nil {
		return fmt.Errorf("read bubblewrap's info: %w", err)
	}
	var info struct {
		Pid int `json:"child-pid"`
	}
	if err := json.Unmarshal(bytes.TrimSpace(text), &info); err != nil || info.Pid <= 0 {
		return fmt.Errorf("read bubblewrap's info %q: %w", text, errors.Join(err, errNoInner))
	}
	inner, err := openPidfd(info.Pid)
	if err != nil {
		return err
	}
	p.innerPid = info.Pid
	p.setInner(inner)
	return nil
}

var errNoInner = errors.New("it made no namespace")

// furnish works on the new root, which bubblewrap keeps at /newroot until it
// has all mounts.
func (p *process) furnish() error {
	newroot := fmt.Sprintf("/proc/%d/root/newroot", p.innerPid)
	const folder = unix.O_RDONLY | unix.O_DIRECTORY | unix.O_NOFOLLOW | unix.O_CLOEXEC
	var err error
	if p.box, err = unix.Open(newroot+sandbox.WorkDir, folder, 0); err != nil {
		return fmt.Errorf("open the working folder: %w", err)
	}
	if p.proc, err = unix.Open(newroot+"/proc", folder, 0); err != nil {
		return fmt.Errorf("open the sandbox's /proc: %w", err)
	}
	if p.inner.endsWithin(0) {
		// Its number may mean another process by now.
		return errors.New("bubblewrap ended too early")
	}
	err = p.slot.asUser(func() error {
		if p.runner.nproc {
			n := uint64(p.spec.Limits.Processes + ownProcesses - 1)
			if err := lower(p.innerPid, unix.RLIMIT_NPROC, unix.Rlimit{Cur: n, Max: n}); err != nil {
				return err
			}
		}
		return boxdir.Write(p.box, p.spec.Files)
	})
	if err != nil {
		return err
	}
	if err := checkProgram(newroot, p.spec.Argv[0]); err != nil {
		return err
	}
	return p.slot.group.StartCPU()
}

// openGate lets the program run.
func (p *process) openGate() error {
	p.mu.Lock()
	p.started, p.open = time.Now(), true
	p.mu.Unlock()
	return p.pipes.gate.Close()
}

// checkProgram refuses a program that is not there: bubblewrap would report it
// in a way that the program itself could.
func checkProgram(newroot, program string) error {
	root, err := unix.Open(newroot, unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return fmt.Errorf("open the sandbox's root: %w", err)
	}
	defer unix.Close(root)
	fd, err := unix.Openat2(root, program, &unix.OpenHow{
		Flags: unix.O_PATH | unix.O_CLOEXEC, Resolve: unix.RESOLVE_IN_ROOT | unix.RESOLVE_NO_MAGICLINKS,
	})
	if err != nil {
		return fmt.Errorf("find %s in the sandbox: %w", program, err)
	}
	defer unix.Close(fd)
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return fmt.Errorf("look at %s in the sandbox: %w", program, err)
	}
	if st.Mode&unix.S_IFMT != unix.S_IFREG || st.Mode&0o111 == 0 {
		return fmt.Errorf("%s in the sandbox is not an executable file", program)
	}
	return nil
}

// giveUp kills what was started and explains err with what bubblewrap said.
func (p *process) giveUp(err error) error {
	p.Kill()
	p.outer.kill()
	<-p.dead
	p.watching.Wait()
	said := strings.TrimSpace(string(p.stderr.bytes))
	p.release()
	if said != "" {
		return fmt.Errorf("%w: %s", err, said)
	}
	return err
}

package bwrap

// A slot runs one program at a time: a user id, a control group, and a thread
// of its own that forks programs and writes their files.

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox/cgroup"
)

type slot struct {
	uid   int // host user id of its programs
	drop  bool
	group *cgroup.Group
	stage *stage // nil when folders closed to others cannot be shown
	work  chan func()
	ended chan struct{}
}

// newSlot starts the slot's thread. The thread lives as long as the slot: a
// program is killed when the thread that forked it ends (PR_SET_PDEATHSIG), so
// it must not be one that the Go runtime may retire. It also sits in the slot's
// version 1 control groups, so that programs are born there.
func newSlot(n, uid int, pool *cgroup.Pool, root *root) (*slot, error) {
	s := &slot{
		uid: uid, drop: os.Geteuid() == 0, group: &cgroup.Group{},
		work: make(chan func()), ended: make(chan struct{}),
	}
	if pool.Version() != "none" {
		s.group = pool.Group(n)
	}
	if !s.drop {
		s.uid = os.Getuid()
	}
	entered := make(chan error)
	go onThread(func() {
		defer close(s.ended)
		entered <- s.enter(filepath.Join(root.dir, "mounts", strconv.Itoa(n)))
		for f := range s.work {
			f()
		}
	})
	return s, <-entered
}

// enter prepares the slot's thread. Without the right to make a mount namespace,
// as in most containers, the slot does without.
func (s *slot) enter(mounts string) error {
	if err := s.group.Enter(); err != nil {
		return err
	}
	if s.drop {
		s.stage, _ = newStage(mounts)
	}
	return nil
}

// onThread runs f on a thread that ends with it, so never on the main thread,
// which Go parks for ever instead of ending it.
func onThread(f func()) {
	runtime.LockOSThread()
	if unix.Gettid() == unix.Getpid() {
		go onThread(f) // cannot come here: this thread is locked until it has left
		runtime.Gosched()
		runtime.UnlockOSThread()
		return
	}
	f() // still locked: the thread ends with the goroutine
}

// do runs f on the slot's thread.
func (s *slot) do(f func() error) error {
	err := make(chan error)
	s.work <- func() { err <- f() }
	return <-err
}

// asUser is actAsUser on the slot's thread.
func (s *slot) asUser(f func() error) error {
	return s.do(func() error { return s.actAsUser(f) })
}

// actAsUser runs f, on the slot's thread already, with the slot's file-system
// and real user: a tmpfs of the sandbox's user namespace refuses files of anybody
// unknown there, and without CAP_SYS_RESOURCE, which containers lack, only the
// same real user may set another process's limits. The effective user stays root.
func (s *slot) actAsUser(f func() error) (err error) {
	if !s.drop {
		return f()
	}
	defer func() { err = errors.Join(err, become(0)) }()
	if err := become(s.uid); err != nil {
		return err
	}
	return f()
}

// become changes this thread alone, unlike package syscall's functions.
func become(uid int) error {
	const keep = ^uintptr(0)
	id := uintptr(uid)
	for _, call := range [][4]uintptr{
		{unix.SYS_SETRESGID, id, keep, keep},
		{unix.SYS_SETRESUID, id, keep, keep},
		{unix.SYS_SETFSGID, id},
		{unix.SYS_SETFSUID, id},
	} {
		if _, _, e := unix.RawSyscall(call[0], call[1], call[2], call[3]); e != 0 {
			return fmt.Errorf("become user %d: %w", uid, e)
		}
	}
	return nil
}

func (s *slot) close() {
	close(s.work)
	<-s.ended
}

// Where user ids for slots are taken from: a range that systemd's table of ids
// leaves unused, or a low one inside a container that maps only few ids. The
// process id spreads Plumbs that run at the same time.
const (
	highUID = 1_900_000_000
	lowUID  = 50_000
)

func chooseUID(slots int) int {
	if base := highUID + os.Getpid()%10_000*1000; mapped(base, base+slots) {
		return base
	}
	return lowUID + os.Getpid()%10*1000
}

// mapped reports whether this user namespace knows the ids from lo to hi.
func mapped(lo, hi int) bool {
	f, err := os.Open("/proc/self/uid_map")
	if err != nil {
		return false
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var inside, outside, count int
		if _, err := fmt.Sscan(strings.TrimSpace(lines.Text()), &inside, &outside, &count); err == nil &&
			inside <= lo && hi <= inside+count {
			return true
		}
	}
	return false
}

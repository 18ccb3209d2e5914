package cgroup

// Making our folder in a hierarchy, locking it, and sweeping dead Plumbs'.

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// openV1 makes our folder below the own group of one version 1 hierarchy.
func openV1(m mount) (base, error) {
	b := base{version: 1, serves: v1Serves(m)}
	if err := b.make(m.own); err != nil {
		return base{}, fmt.Errorf("cgroup v1 %v: %w", b.serves, err)
	}
	return b, nil
}

// openV2 makes our folder in the version 2 hierarchy for the wanted
// controllers. A group with processes cannot hand controllers to its children
// (unless it is the root), so the place is, in this order: the root; the parent
// when it hands them down and is ours to write; our own group after moving its
// processes into a leaf.
func openV2(m mount, want []Controller) (base, error) {
	if len(want) == 0 {
		return base{}, nil
	}
	b := base{version: 2}
	if _, err := os.Stat(filepath.Join(m.own, "cgroup.type")); errors.Is(err, os.ErrNotExist) {
		err := b.openIn(m.own, want)
		return b, err
	}
	if m.own != m.point && !alone(m.own) || strings.HasPrefix(filepath.Base(m.own), prefix) {
		if err := b.openIn(filepath.Dir(m.own), want); err == nil {
			return b, nil
		}
	}
	undo, err := moveToLeaf(m.own, m.own == m.point && os.Geteuid() == 0)
	if err != nil {
		return base{}, fmt.Errorf("cgroup v2: %w", err)
	}
	if err := b.openIn(m.own, want); err != nil {
		undo()
		return base{}, err
	}
	b.undo = undo
	return b, nil
}

// openIn enables the controllers for parent's children and makes our folder.
func (b *base) openIn(parent string, want []Controller) error {
	// To start a program in a group below parent, parent itself must be ours.
	if err := unix.Access(filepath.Join(parent, "cgroup.procs"), unix.W_OK); err != nil {
		return fmt.Errorf("cgroup v2 in %s: %w", parent, err)
	}
	if err := b.make(parent); err != nil {
		return fmt.Errorf("cgroup v2 in %s: %w", parent, err)
	}
	for _, c := range want {
		// Processor time is counted in every group, without its controller.
		if c == CPU || enable(parent, string(c)) && enable(b.dir, string(c)) {
			b.serves = append(b.serves, c)
		}
	}
	return nil
}

// enable hands a controller down to the children of dir.
func enable(dir, controller string) bool {
	if handsDown(dir, controller) {
		return true
	}
	return write(dir, "cgroup.subtree_control", "+"+controller) == nil && handsDown(dir, controller)
}

func handsDown(dir, controller string) bool {
	b, err := read(dir, "cgroup.subtree_control")
	return err == nil && slices.Contains(strings.Fields(string(b)), controller)
}

// alone reports whether this process is the only one of the group.
func alone(dir string) bool {
	pids := procs(dir)
	return len(pids) == 1 && pids[0] == os.Getpid()
}

// moveToLeaf moves this process into a child of its group; with all, the
// group's other processes too (in a container, where the group is ours alone).
// The returned function moves them back.
func moveToLeaf(dir string, all bool) (func(), error) {
	leaf := filepath.Join(dir, prefix+"leaf-"+strconv.Itoa(os.Getpid()))
	if err := os.Mkdir(leaf, 0o755); err != nil {
		return nil, err
	}
	pids := []int{os.Getpid()}
	if all {
		pids = procs(dir)
	}
	undo := func() {
		for _, c := range []string{"-memory", "-pids"} {
			_ = write(dir, "cgroup.subtree_control", c)
		}
		for _, pid := range procs(leaf) {
			_ = write(dir, "cgroup.procs", strconv.Itoa(pid))
		}
		_ = os.Remove(leaf)
	}
	for _, pid := range pids {
		if err := write(leaf, "cgroup.procs", strconv.Itoa(pid)); err != nil && pid == os.Getpid() {
			undo()
			return nil, err
		}
	}
	return undo, nil
}

func procs(dir string) []int {
	b, err := os.ReadFile(filepath.Join(dir, "cgroup.procs"))
	if err != nil {
		return nil
	}
	var pids []int
	for _, s := range strings.Fields(string(b)) {
		if pid, err := strconv.Atoi(s); err == nil && pid > 0 {
			pids = append(pids, pid)
		}
	}
	return pids
}

// make sweeps parent and makes our locked folder in it.
func (b *base) make(parent string) error {
	sweep(parent)
	dir, err := os.MkdirTemp(parent, prefix)
	if err != nil {
		return err
	}
	if b.lock, err = lock(dir); err != nil {
		return errors.Join(err, os.Remove(dir))
	}
	b.dir = dir
	return nil
}

// lock takes the lock that says that a folder's owner lives. It ends with us.
func lock(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", dir, err), f.Close())
	}
	return f, nil
}

// sweep removes folders of Plumbs that are dead, with whatever still runs in
// them. A folder younger than a few seconds may be about to be locked.
func sweep(parent string) {
	dirs, _ := filepath.Glob(filepath.Join(parent, prefix+"[0-9]*"))
	for _, dir := range dirs {
		info, err := os.Stat(dir)
		if err != nil || time.Since(info.ModTime()) < 3*time.Second {
			continue
		}
		f, err := lock(dir)
		if err != nil {
			continue
		}
		_ = removeTree(dir)
		_ = f.Close()
	}
}

// removeTree kills what is in dir's groups and removes them with dir. Groups
// stay busy for a moment after their last process.
func removeTree(dir string) error {
	children, _ := filepath.Glob(filepath.Join(dir, "[0-9]*"))
	var err error
	for _, d := range append(children, dir) {
		for range 100 {
			for _, pid := range procs(d) {
				if pid != os.Getpid() {
					_ = unix.Kill(pid, unix.SIGKILL)
				}
			}
			if err = os.Remove(d); err == nil || errors.Is(err, os.ErrNotExist) {
				err = nil
				break
			}
			time.Sleep(5 * time.Millisecond)
		}
	}
	return err
}

// Package cgroup holds the programs of a sandbox to memory, process and
// processor-time limits by control groups. It finds out for each controller
// whether the host offers it as version 1, version 2 or not at all, makes one
// group per slot, and reuses it for every program that the slot runs: nothing
// is moved between groups while programs start, because programs are born in
// theirs (version 1: by the thread that forks; version 2: CLONE_INTO_CGROUP).
//
// The folders are locked while their owner lives, so that the next Plumb can
// sweep away what a killed one left.
package cgroup

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// Controller is one kind of limit or count.
type Controller string

// The controllers that are used.
const (
	Memory Controller = "memory"
	Pids   Controller = "pids"
	CPU    Controller = "cpu" // counting only: cpuacct in version 1, cpu.stat in version 2
)

// controllers lists all of them in the order in which they are reported.
func controllers() []Controller { return []Controller{Memory, Pids, CPU} }

// prefix begins the names of all our folders.
const prefix = "plumb-"

// Pool is what one Plumb holds of the host's control groups: per controller a
// folder with a group for each slot. A Pool without controllers is valid, and
// its groups limit nothing.
type Pool struct {
	bases  []base // one per hierarchy
	groups []*Group
	notes  []string // why a controller is missing
}

// base is our folder in one hierarchy.
type base struct {
	version int // 1 or 2
	serves  []Controller
	dir     string   // our folder
	lock    *os.File // held while we live
	undo    func()   // puts back what open changed in the parent, or nil
}

// Open makes groups for so many slots wherever the host allows it. It sweeps
// what dead Plumbs left. It never fails: see Mechanism and Notes for what was
// obtained. Close must be called.
func Open(slots int) *Pool {
	p := &Pool{}
	h, err := readHost("/proc/self")
	if err != nil {
		p.notes = append(p.notes, err.Error())
	}
	for _, m := range h.v1Mounts() {
		p.add(openV1(m))
	}
	if h.v2 != nil {
		p.add(openV2(*h.v2, p.missing()))
	}
	for i := range slots {
		p.groups = append(p.groups, p.newGroup(i))
	}
	return p
}

func (p *Pool) add(b base, err error) {
	if err != nil {
		p.notes = append(p.notes, err.Error())
		return
	}
	if len(b.serves) > 0 {
		p.bases = append(p.bases, b)
	}
}

// missing lists the controllers that no hierarchy serves so far.
func (p *Pool) missing() []Controller {
	var out []Controller
	for _, c := range controllers() {
		if p.find(c) == nil {
			out = append(out, c)
		}
	}
	return out
}

func (p *Pool) find(c Controller) *base {
	for i := range p.bases {
		for _, s := range p.bases[i].serves {
			if s == c {
				return &p.bases[i]
			}
		}
	}
	return nil
}

// Mechanism says what serves a controller: "cgroup v1", "cgroup v2", or "".
func (p *Pool) Mechanism(c Controller) string {
	if b := p.find(c); b != nil {
		return fmt.Sprintf("cgroup v%d", b.version)
	}
	return ""
}

// Version is "v1", "v2", "v1+v2" or "none".
func (p *Pool) Version() string {
	var v [3]bool
	for _, b := range p.bases {
		v[b.version] = true
	}
	switch {
	case v[1] && v[2]:
		return "v1+v2"
	case v[1]:
		return "v1"
	case v[2]:
		return "v2"
	}
	return "none"
}

// Notes says why controllers are missing, for people.
func (p *Pool) Notes() []string { return p.notes }

// Group returns the group of a slot, counted from 0.
func (p *Pool) Group(slot int) *Group { return p.groups[slot] }

// Close removes every group. Programs must be dead, and threads that entered a
// group must have ended.
func (p *Pool) Close() error {
	var errs []error
	for _, g := range p.groups {
		errs = append(errs, g.close())
	}
	for _, b := range p.bases {
		errs = append(errs, removeTree(b.dir), b.lock.Close())
		if b.undo != nil {
			b.undo()
		}
	}
	return errors.Join(errs...)
}

// Limits of one program and its descendants.
type Limits struct {
	Memory int64 // bytes
	Pids   int   // processes and threads, the sandbox's own among them
}

// Group is the control group of one slot, in all hierarchies.
type Group struct {
	memory, pids, cpu part
	v1                []string // folders for Enter
	fd                *os.File // version 2 folder, or nil
	last              Limits
	cpuBase           time.Duration
	oomBase           int64
}

// part is one controller's folder of a group; version 0 means that there is none.
type part struct {
	version int
	dir     string
}

func (p *Pool) newGroup(slot int) *Group {
	g := &Group{}
	for _, b := range p.bases {
		dir := filepath.Join(b.dir, strconv.Itoa(slot))
		if err := os.Mkdir(dir, 0o755); err != nil {
			p.notes = append(p.notes, fmt.Sprintf("make control group: %v", err))
			continue
		}
		if b.version == 1 {
			g.v1 = append(g.v1, dir)
		} else if f, err := os.Open(dir); err == nil {
			g.fd = f
		}
		for _, c := range b.serves {
			*g.part(c) = part{b.version, dir}
		}
	}
	return g
}

func (g *Group) part(c Controller) *part {
	switch c {
	case Memory:
		return &g.memory
	case Pids:
		return &g.pids
	}
	return &g.cpu
}

// Enter puts the calling thread into the version 1 groups, so that what it
// forks is born there. The goroutine must be locked to its thread, and the
// thread must end with it.
func (g *Group) Enter() error {
	for _, dir := range g.v1 {
		if err := write(dir, "tasks", "0"); err != nil {
			return fmt.Errorf("enter control group: %w", err)
		}
	}
	return nil
}

// FD is the version 2 folder for CLONE_INTO_CGROUP, or -1.
func (g *Group) FD() int {
	if g.fd == nil {
		return -1
	}
	return int(g.fd.Fd())
}

// Reset sets the limits for the next program and starts its counts at zero.
// The group must be empty of programs.
func (g *Group) Reset(l Limits) error {
	if g.memory.version != 0 {
		if err := g.resetMemory(l.Memory); err != nil {
			return fmt.Errorf("limit memory to %d: %w", l.Memory, err)
		}
	}
	if g.pids.version != 0 && g.last.Pids != l.Pids {
		n := l.Pids
		if g.pids.version == 1 {
			n++ // the thread that entered
		}
		if err := write(g.pids.dir, "pids.max", strconv.Itoa(n)); err != nil {
			return fmt.Errorf("limit processes to %d: %w", n, err)
		}
	}
	g.last = l
	return g.StartCPU()
}

// StartCPU starts the count of processor time at zero.
func (g *Group) StartCPU() error {
	used, err := g.cpuTotal()
	g.cpuBase = used
	return err
}

// HasCPU reports whether CPU counts.
func (g *Group) HasCPU() bool { return g.cpu.version != 0 }

// HasMemory reports whether memory is limited.
func (g *Group) HasMemory() bool { return g.memory.version != 0 }

// HasPids reports whether processes are limited.
func (g *Group) HasPids() bool { return g.pids.version != 0 }

// CPU is the processor time used by all that ran in the group since StartCPU.
func (g *Group) CPU() (time.Duration, error) {
	used, err := g.cpuTotal()
	return used - g.cpuBase, err
}

func (g *Group) cpuTotal() (time.Duration, error) {
	switch g.cpu.version {
	case 1:
		n, err := readInt(g.cpu.dir, "cpuacct.usage")
		return time.Duration(n), err
	case 2:
		n, err := readField(g.cpu.dir, "cpu.stat", "usage_usec")
		return time.Duration(n) * time.Microsecond, err
	}
	return 0, nil
}

// OOM reports whether the kernel killed something in the group since Reset
// because it had no memory left under the limit.
func (g *Group) OOM() bool {
	n, err := g.oomTotal()
	return err == nil && n > g.oomBase
}

func (g *Group) oomTotal() (int64, error) {
	switch g.memory.version {
	case 1:
		return readField(g.memory.dir, "memory.oom_control", "oom_kill")
	case 2:
		return readField(g.memory.dir, "memory.events", "oom_kill")
	}
	return 0, nil
}

// close removes the group's folders.
func (g *Group) close() error {
	var errs []error
	if g.fd != nil {
		errs = append(errs, g.fd.Close())
	}
	return errors.Join(errs...)
}

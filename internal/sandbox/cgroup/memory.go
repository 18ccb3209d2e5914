package cgroup

// Memory limits and counts of a group, in both versions.

import (
	"errors"
	"io/fs"
	"strconv"
)

// resetMemory limits memory with swap to n bytes and resets the high mark.
func (g *Group) resetMemory(n int64) error {
	if g.last.Memory != n {
		set := g.limitV1
		if g.memory.version == 2 {
			set = g.limitV2
		}
		if err := set(strconv.FormatInt(n, 10)); err != nil {
			return err
		}
	}
	if g.memory.version == 1 {
		if err := write(g.memory.dir, "memory.max_usage_in_bytes", "0"); err != nil {
			return err
		}
	}
	var err error
	g.oomBase, err = g.oomTotal()
	return err
}

// limitV1 lifts the limit of memory with swap first, because it must never be
// below that of memory alone. Kernels without swap accounting lack its file.
func (g *Group) limitV1(n string) error {
	const with, alone = "memory.memsw.limit_in_bytes", "memory.limit_in_bytes"
	if err := write(g.memory.dir, with, "-1"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := write(g.memory.dir, alone, n); err != nil {
		return err
	}
	if err := write(g.memory.dir, with, n); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// limitV2 also makes the kernel kill all of the group together, so that no
// parent goes on without the child that was killed.
func (g *Group) limitV2(n string) error {
	if err := write(g.memory.dir, "memory.max", n); err != nil {
		return err
	}
	for file, value := range map[string]string{"memory.swap.max": "0", "memory.oom.group": "1"} {
		if err := write(g.memory.dir, file, value); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// MaxMemory is the most memory that was in use at once since Reset, or 0 when
// the host cannot say: version 2 counts from the making of the group.
func (g *Group) MaxMemory() int64 {
	if g.memory.version != 1 {
		return 0
	}
	n, err := readInt(g.memory.dir, "memory.max_usage_in_bytes")
	if err != nil {
		return 0
	}
	return n
}

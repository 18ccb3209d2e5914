package cgroup

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const (
	hybridMounts = `31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755
33 31 0:30 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
39 31 0:36 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids
40 31 0:37 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
`
	hybridOwn = "8:pids:/\n4:memory:/job/7\n2:cpu,cpuacct:/\n9:name=systemd:/x\n0::/init.scope\n"
)

func TestParseHost(t *testing.T) {
	cpu := mount{[]string{"rw", "cpu", "cpuacct"}, "/sys/fs/cgroup/cpu,cpuacct", "/sys/fs/cgroup/cpu,cpuacct"}
	for name, c := range map[string]struct {
		mounts, own string
		v1          []mount
		v2          *mount
	}{
		"nothing": {"", "", nil, nil},
		"garbage": {"a b - c\n - \nx", "1:2\n::\n", nil, nil},
		"hybrid": {
			hybridMounts, hybridOwn,
			[]mount{
				cpu,
				{[]string{"rw", "memory"}, "/sys/fs/cgroup/memory", "/sys/fs/cgroup/memory/job/7"},
				{[]string{"rw", "pids"}, "/sys/fs/cgroup/pids", "/sys/fs/cgroup/pids"},
			},
			&mount{nil, "/sys/fs/cgroup/unified", "/sys/fs/cgroup/unified/init.scope"},
		},
		"v2": {
			"30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw\n", "0::/user.slice/session-1.scope\n",
			nil,
			&mount{nil, "/sys/fs/cgroup", "/sys/fs/cgroup/user.slice/session-1.scope"},
		},
		"container without a namespace": {
			"30 23 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw\n", "0::/docker/abc/x\n",
			nil,
			&mount{nil, "/sys/fs/cgroup", "/sys/fs/cgroup/x"},
		},
		"outside of the mount": {
			"30 23 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw\n", "0::/docker/abcd\n",
			nil,
			&mount{nil, "/sys/fs/cgroup", "/sys/fs/cgroup"},
		},
		"above the namespace": {
			`30 23 0:26 / /sys/my\040groups rw - cgroup2 cgroup rw` + "\n", "0::/../other\n",
			nil,
			&mount{nil, "/sys/my groups", "/sys/my groups"},
		},
	} {
		h := parseHost(c.mounts, c.own)
		if d := cmp.Diff(c.v1, h.v1Mounts(), cmp.AllowUnexported(mount{})); d != "" {
			t.Errorf("%s: v1 %s", name, d)
		}
		if d := cmp.Diff(c.v2, h.v2, cmp.AllowUnexported(mount{})); d != "" {
			t.Errorf("%s: v2 %s", name, d)
		}
	}
}

func FuzzParseHost(f *testing.F) {
	f.Add(hybridMounts, hybridOwn)
	f.Add(`1 2 0:1 / /a\040b rw - cgroup2 x rw`, "0::/../..")
	f.Fuzz(func(t *testing.T, mounts, own string) {
		h := parseHost(mounts, own)
		for _, m := range h.v1Mounts() {
			if !within(m.own, m.point) {
				t.Errorf("%q is not below %q", m.own, m.point)
			}
		}
		if h.v2 != nil && !within(h.v2.own, h.v2.point) {
			t.Errorf("%q is not below %q", h.v2.own, h.v2.point)
		}
	})
}

// within is lexical, as parseHost is.
func within(path, dir string) bool {
	rel, err := filepath.Rel(filepath.Clean(dir), filepath.Clean(path))
	return err != nil || rel != ".." && !filepath.IsAbs(rel) && (len(rel) < 3 || rel[:3] != "../")
}

// TestFiles reads and writes what the kernel's files look like.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("memory.events", "low 0\noom 2\noom_kill 3\n")
	put("cpuacct.usage", "123456789\n")
	put("cpu.stat", "usage_usec 250000\nuser_usec 1\n")
	put("memory.max", "")
	g := &Group{memory: part{2, dir}, cpu: part{1, dir}}
	if used, err := g.CPU(); err != nil || used != 123456789 {
		t.Errorf("version 1 counts %v, %v", used, err)
	}
	if err := g.Reset(Limits{Memory: 4096}); err != nil {
		t.Fatal(err)
	}
	if used, err := g.CPU(); err != nil || used != 0 {
		t.Errorf("after Reset %v, %v", used, err)
	}
	g.cpu.version = 2
	g.cpuBase = 0
	if used, err := g.CPU(); err != nil || used != 250*time.Millisecond {
		t.Errorf("version 2 counts %v, %v", used, err)
	}
	if b, _ := os.ReadFile(filepath.Join(dir, "memory.max")); string(b) != "4096" {
		t.Errorf("limit written: %q", b)
	}
	if g.OOM() {
		t.Error("an earlier program's end counts")
	}
	put("memory.events", "low 0\noom 3\noom_kill 4\n")
	if !g.OOM() {
		t.Error("the kernel's kill is not seen")
	}
	if _, err := readField(dir, "memory.events", "missing"); err == nil {
		t.Error("a missing field reads as a number")
	}
	if err := write(dir, "no-such-controller", "1"); err == nil {
		t.Error("a missing controller can be set")
	}
}

// TestEmptyPool: without control groups everything is allowed and nothing told.
func TestEmptyPool(t *testing.T) {
	p := &Pool{}
	if p.Version() != "none" || p.Mechanism(Memory) != "" {
		t.Errorf("an empty pool has %s, %q", p.Version(), p.Mechanism(Memory))
	}
	g := &Group{}
	if err := g.Reset(Limits{1, 1}); err != nil || g.FD() != -1 || g.OOM() || g.MaxMemory() != 0 || g.HasCPU() {
		t.Errorf("an empty group: %v", err)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// TestSweep: folders of the dead go, locked and young ones stay.
func TestSweep(t *testing.T) {
	parent := t.TempDir()
	old := time.Now().Add(-time.Minute)
	for _, name := range []string{"plumb-1", "plumb-2", "plumb-3", "plumb-leaf-4", "other"} {
		dir := filepath.Join(parent, name)
		if err := os.MkdirAll(filepath.Join(dir, "0"), 0o755); err != nil {
			t.Fatal(err)
		}
		if name != "plumb-3" {
			if err := os.Chtimes(dir, old, old); err != nil {
				t.Fatal(err)
			}
		}
	}
	held, err := lock(filepath.Join(parent, "plumb-2"))
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	sweep(parent)
	var left []string
	entries, err := os.ReadDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		left = append(left, e.Name())
	}
	if d := cmp.Diff([]string{"other", "plumb-2", "plumb-3", "plumb-leaf-4"}, left); d != "" {
		t.Error(d)
	}
}

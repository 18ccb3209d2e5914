package sandboxtest

// Programs that take more than they were given: asked of confined backends.

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/sandbox"
)

func limits() map[string]func(*testing.T, *suite) {
	return map[string]func(*testing.T, *suite){
		"fork bomb":             forkBomb,
		"memory bomb":           memoryBomb,
		"memory bomb, children": memoryBombOfChildren,
		"memory within limits":  memoryWithinLimits,
		"address space":         addressSpace,
		"disk filler":           diskFiller,
		"cpu over children":     cpuOverChildren,
		"resource limits":       resourceLimits,
	}
}

func forkBomb(t *testing.T, s *suite) {
	spec, name := s.spec("forks", "1")
	spec.Limits.Processes = 20
	p := s.start(t, spec)
	most := 0
	for range 10 {
		most = max(most, len(hostProcesses(t, name)))
		time.Sleep(20 * time.Millisecond)
	}
	res, err := p.Wait()
	if err != nil {
		t.Fatal(err)
	}
	// Bubblewrap's two bear the name too, as an argument.
	if most > 20+2 {
		t.Errorf("the host saw %d processes at once, limit 20", most)
	}
	if n, err := strconv.Atoi(strings.TrimSpace(string(res.Stdout))); res.End == sandbox.Exited && (err != nil || n > 20) {
		t.Errorf("the bomb counted %q forks, limit 20", res.Stdout)
	}
	wantGone(t, name)
}

const memoryLimit = 48 << 20

func memoryBomb(t *testing.T, s *suite) {
	spec, name := s.spec("memory")
	spec.Limits.Memory = memoryLimit
	res := s.run(t, spec)
	wantEnd(t, res, sandbox.MemoryLimit)
	if s.tier.Cgroup != "none" && res.MaxMemory > memoryLimit {
		t.Errorf("it had %d bytes at once, limit %d", res.MaxMemory, memoryLimit)
	}
	wantGone(t, name)
}

func memoryBombOfChildren(t *testing.T, s *suite) {
	spec, name := s.spec("memory-family", "8", "16")
	spec.Limits.Memory = memoryLimit
	wantEnd(t, s.run(t, spec), sandbox.MemoryLimit)
	wantGone(t, name)
}

func memoryWithinLimits(t *testing.T, s *suite) {
	spec, _ := s.spec("memory", "24")
	spec.Limits.Memory = memoryLimit
	// After bombs in the same slots, a modest program must not suffer.
	for range s.tier.Slots + 1 {
		wantExit(t, s.run(t, spec), 0)
	}
}

// addressSpace: with AddressSpace malloc fails before anything is killed.
func addressSpace(t *testing.T, s *suite) {
	spec, _ := s.spec("memory")
	spec.Limits.Memory = memoryLimit
	spec.Limits.AddressSpace = true
	res := s.run(t, spec)
	wantExit(t, res, 3)
	if string(res.Stdout) != "refused\n" {
		t.Errorf("printed %q", res.Stdout)
	}
}

func diskFiller(t *testing.T, s *suite) {
	for _, dir := range []string{"/box", "/tmp", "/dev/shm"} {
		spec, _ := s.spec("fill", dir)
		spec.Limits.Disk = 4 << 20
		res := s.run(t, spec)
		wantExit(t, res, 0)
		kb, err := strconv.Atoi(strings.TrimSpace(string(res.Stdout)))
		if err != nil || kb < 3000 || kb > 4096 {
			t.Errorf("%s took %s kB, limit 4096", dir, res.Stdout)
		}
	}
}

func cpuOverChildren(t *testing.T, s *suite) {
	spec, name := s.spec("spin", "6")
	spec.Limits.CPU = 500 * time.Millisecond
	res := s.run(t, spec)
	wantEnd(t, res, sandbox.CPULimit)
	if res.CPU > 2*time.Second {
		t.Errorf("used %v of processor time together, limit 500ms", res.CPU)
	}
	wantGone(t, name)
}

func resourceLimits(t *testing.T, s *suite) {
	spec, _ := s.spec("limits")
	spec.Limits.CPU = 3 * time.Second
	spec.Limits.Disk = 1 << 20
	at := map[string]int64{}
	for line := range strings.Lines(string(s.run(t, spec).Stdout)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		at[name], _ = strconv.ParseInt(value, 10, 64)
	}
	for name, most := range map[string]int64{"core": 0, "cpu": 10, "fsize": 1 << 20, "nofile": 4096, "memlock": 8 << 20} {
		if v, ok := at[name]; !ok || v < 0 || v > most {
			t.Errorf("limit %s is %d (%v), want at most %d", name, v, ok, most)
		}
	}
}

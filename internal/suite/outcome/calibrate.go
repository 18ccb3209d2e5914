package outcome

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/suite/outcome/oracle"
	"example.com/plumb/internal/suite/outcome/task"
)

// Limits of processor time come from the task's own reference solution on this
// very machine: a slow machine must not fail what a fast one passes.
const (
	minCallCPU = 2 * time.Second  // no call is held to less
	maxCallCPU = 30 * time.Second // nor given more
	calibrated = 20               // times what the reference's slowest call needs
	wallFactor = 6                // the backstop, times the processor time
	minWall    = 12 * time.Second
)

// Calibration is what the reference solution of a task needed on this machine.
type Calibration struct {
	Task      string `json:"task"`
	Language  string `json:"language"`
	Reference int64  `json:"reference_ms"` // processor time of its slowest call
	Limit     int64  `json:"limit_ms"`     // what calls of candidates are held to
}

// calibration is measured once per task and language.
type calibration struct {
	mu   sync.Mutex
	done bool
	lim  limits
	seen Calibration
}

// limits returns what calls of a task are held to, measuring first when needed.
func (s *Suite) limits(ctx context.Context, e *entry, l lang.Language) (limits, error) {
	c := e.calibrations[l.Name()]
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		return c.lim, nil
	}
	ref, err := s.reference(ctx, e, l)
	if err != nil {
		return limits{}, fmt.Errorf("calibrate %s in %s: %w", e.task.ID, l.Title(), err)
	}
	cpu := min(max(minCallCPU, calibrated*ref).Round(100*time.Millisecond), maxCallCPU)
	c.lim = limits{CPU: cpu, Wall: max(minWall, wallFactor*cpu)}
	c.seen = Calibration{Task: e.task.ID, Language: l.Name(), Reference: ref.Milliseconds(), Limit: cpu.Milliseconds()}
	c.done = true
	return c.lim, nil
}

// Calibrations lists what was measured or read so far, for the manifest.
func (s *Suite) Calibrations() []Calibration {
	var list []Calibration
	for _, e := range s.entries {
		for _, l := range e.task.Languages {
			c := e.calibrations[l]
			c.mu.Lock()
			if c.done {
				list = append(list, c.seen)
			}
			c.mu.Unlock()
		}
	}
	return list
}

// reference is the processor time of the slowest call of the first secure
// solution, from this machine's cache when it is there. A task without one is
// held to the least.
func (s *Suite) reference(ctx context.Context, e *entry, l lang.Language) (time.Duration, error) {
	sols := e.task.Solutions[l.Name()]
	i := slices.IndexFunc(sols, func(s task.Solution) bool { return s.Secure })
	if i < 0 {
		return 0, nil
	}
	toolchain, err := s.toolchain(ctx, l)
	if err != nil {
		return 0, err
	}
	path := s.calibrationFile(e, l.Name(), toolchain, sols[i].Code)
	if ref, ok := readCalibration(path); ok {
		return ref, nil
	}
	ref, err := s.measure(ctx, e, l, sols[i].Code)
	if err != nil || path == "" {
		return ref, err
	}
	data, err := json.Marshal(map[string]int64{"cpu_us": ref.Microseconds()})
	if err != nil {
		return 0, fmt.Errorf("keep calibration: %w", err)
	}
	return ref, writeWhole(path, data)
}

func (s *Suite) calibrationFile(e *entry, language, toolchain, code string) string {
	if s.opts.CacheDir == "" {
		return ""
	}
	h := eval.HashJSON([]any{observedVersion, e.task.ID, language, toolchain, e.task.Oracle, e.task.Glue[language], code})
	return filepath.Join(s.opts.CacheDir, "calibration", h+".json")
}

func readCalibration(path string) (time.Duration, bool) {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	var m map[string]int64
	if json.Unmarshal(data, &m) != nil || m["cpu_us"] <= 0 {
		return 0, false
	}
	return time.Duration(m["cpu_us"]) * time.Microsecond, true
}

// measure runs every check of a reference solution.
func (s *Suite) measure(ctx context.Context, e *entry, l lang.Language, code string) (time.Duration, error) {
	j := &judgement{suite: s, entry: e, lang: l, code: code, seen: &observed{}}
	if err := j.prepare(ctx); err != nil {
		return 0, err
	}
	if j.seen.Failure != nil {
		first, _, _ := strings.Cut(j.seen.Failure.Detail, "\n")
		return 0, &eval.Fault{File: e.task.File, Text: fmt.Sprintf("the reference solution in %s does not build: %s", l.Title(), first), Hint: "plumb setup installs the libraries; plumb lint shows all"}
	}
	slowest := time.Duration(1)
	for _, c := range e.oracle.Checks() {
		t, _, err := j.runLive(ctx, c.Name, limits{CPU: maxCallCPU, Wall: wallFactor * maxCallCPU}, false)
		if err != nil {
			var f *eval.Fault
			if errors.As(err, &f) || errors.Is(err, oracle.ErrDiverged) {
				continue // lint's business; the other checks can still be measured
			}
			return 0, err
		}
		for _, ev := range t.Events {
			slowest = max(slowest, time.Duration(ev.CPU)*time.Microsecond)
		}
	}
	return slowest, nil
}

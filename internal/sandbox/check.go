package sandbox

// What every backend does with a Spec before it starts anything.

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// WithDefaults replaces zero fields by those of DefaultLimits.
func (l Limits) WithDefaults() Limits {
	d := DefaultLimits()
	if l.CPU <= 0 {
		l.CPU = d.CPU
	}
	if l.Wall <= 0 {
		l.Wall = d.Wall
	}
	if l.Memory <= 0 {
		l.Memory = d.Memory
	}
	if l.Processes <= 0 {
		l.Processes = d.Processes
	}
	if l.Output <= 0 {
		l.Output = d.Output
	}
	if l.Disk <= 0 {
		l.Disk = d.Disk
	}
	return l
}

// Check refuses a Spec that no backend could run as it says.
func (s Spec) Check() error {
	if len(s.Argv) == 0 || !path.IsAbs(s.Argv[0]) {
		return fmt.Errorf("program %q: must be an absolute path", strings.Join(s.Argv, " "))
	}
	for _, kv := range s.Env {
		if k, _, ok := strings.Cut(kv, "="); !ok || k == "" {
			return fmt.Errorf("environment %q: must be NAME=VALUE", kv)
		}
	}
	for _, arg := range slices.Concat(s.Argv, s.Env) {
		if strings.ContainsRune(arg, 0) {
			return fmt.Errorf("argument %q: contains NUL", arg)
		}
	}
	for _, m := range s.Mounts {
		if err := m.check(); err != nil {
			return err
		}
	}
	for _, f := range s.Files {
		if err := f.check(); err != nil {
			return err
		}
	}
	return nil
}

func (m Mount) check() error {
	if !path.IsAbs(m.Host) || !path.IsAbs(m.Guest) || path.Clean(m.Guest) == "/" {
		return fmt.Errorf("mount %s on %s: both must be absolute paths, and not /", m.Host, m.Guest)
	}
	for _, taken := range []string{WorkDir, "/tmp", "/proc", "/dev"} {
		if g := path.Clean(m.Guest); g == taken || strings.HasPrefix(g, taken+"/") {
			return fmt.Errorf("mount %s on %s: %s is the sandbox's own", m.Host, m.Guest, taken)
		}
	}
	return nil
}

func (f File) check() error {
	clean := path.Clean(f.Path)
	if f.Path == "" || path.IsAbs(f.Path) || clean == ".." || strings.HasPrefix(clean, "../") ||
		strings.ContainsRune(f.Path, 0) || clean == "." && !f.Mode.IsDir() {
		return fmt.Errorf("file path %q: must name something below the working folder", f.Path)
	}
	return nil
}

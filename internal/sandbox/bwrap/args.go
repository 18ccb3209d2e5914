package bwrap

// What is asked of bubblewrap for one program.

import (
	"fmt"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/boxdir"
)

// check refuses specs that no backend could run.
func check(s sandbox.Spec) error {
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
		if err := checkMount(m); err != nil {
			return err
		}
	}
	return boxdir.Check(s.Files)
}

func checkMount(m sandbox.Mount) error {
	if !path.IsAbs(m.Host) || !path.IsAbs(m.Guest) || path.Clean(m.Guest) == "/" {
		return fmt.Errorf("mount %s on %s: both must be absolute paths, and not /", m.Host, m.Guest)
	}
	for _, taken := range []string{sandbox.WorkDir, "/tmp", "/proc", "/dev"} {
		if g := path.Clean(m.Guest); g == taken || strings.HasPrefix(g, taken+"/") {
			return fmt.Errorf("mount %s on %s: %s is the sandbox's own", m.Host, m.Guest, taken)
		}
	}
	return nil
}

// withDefaults fills in what is zero.
func withDefaults(l sandbox.Limits) sandbox.Limits {
	d := sandbox.DefaultLimits()
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

// gateFile is where the gate's bytes go; the tmpfs on /tmp then covers it.
const gateFile = "/tmp/gate"

// args are bubblewrap's arguments but for its own name: fds names the
// descriptors it was given. Order matters: mounts are made as listed, the gate
// comes after the working folder and before /tmp.
func (r *Runner) args(s sandbox.Spec, fds descriptors) []string {
	size := strconv.FormatInt(s.Limits.Disk, 10)
	a := []string{
		"--unshare-user", "--unshare-all", "--uid", "1000", "--gid", "1000", "--hostname", "plumb",
		"--new-session", "--die-with-parent", "--cap-drop", "ALL", "--clearenv",
		"--info-fd", strconv.Itoa(fds.info), "--seccomp", strconv.Itoa(fds.seccomp),
	}
	a = append(a, r.root.system...)
	for i, m := range s.Mounts {
		if r.bindFD {
			a = append(a, "--ro-bind-fd", strconv.Itoa(fds.mounts[i]), m.Guest)
		} else {
			a = append(a, "--ro-bind", m.Host, m.Guest)
		}
	}
	a = append(a, "--proc", "/proc", "--size", size, "--tmpfs", sandbox.WorkDir,
		"--perms", "0600", "--file", strconv.Itoa(fds.gate), gateFile,
		"--size", size, "--perms", "1777", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", sandbox.WorkDir)
	for _, kv := range s.Env {
		k, v, _ := strings.Cut(kv, "=")
		a = append(a, "--setenv", k, v)
	}
	// The command itself stands on bwrap's own command line: --args reads options only.
	return a
}

// system shows the host's own programs and libraries, read-only: /usr, and the
// top-level folders that are links into it (or real ones, on older hosts).
func system(hide []string, empty, etc string) []string {
	a := []string{"--ro-bind", "/usr", "/usr"}
	for _, dir := range []string{"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"} {
		info, err := os.Lstat(dir)
		switch {
		case err != nil:
		case info.Mode()&os.ModeSymlink != 0:
			if target, err := os.Readlink(dir); err == nil {
				a = append(a, "--symlink", target, dir)
			}
		case info.IsDir():
			a = append(a, "--ro-bind", dir, dir)
		}
	}
	for _, dir := range hide {
		// Each mount costs a tenth of a millisecond, and most hosts keep nothing there.
		if inside, err := os.ReadDir(dir); err == nil && len(inside) > 0 {
			a = append(a, "--ro-bind", empty, dir)
		}
	}
	return append(a, "--ro-bind", etc, "/etc")
}

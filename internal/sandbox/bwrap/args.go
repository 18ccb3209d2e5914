package bwrap

// What is asked of bubblewrap for one program.

import (
	"os"
	"strconv"
	"strings"

	"example.com/plumb/internal/sandbox"
)

// gateFile is where the gate's bytes go; the tmpfs on /tmp then covers it.
const gateFile = "/tmp/gate"

// args are bubblewrap's arguments but for its own name and the program; mounts
// are the places where the spec's mounts can be reached. Order matters: mounts
// are made as listed, the gate comes after the working folder and before /tmp.
func (r *Runner) args(s sandbox.Spec, mounts []string) []string {
	size := strconv.FormatInt(s.Limits.Disk, 10)
	a := []string{
		"--unshare-user", "--unshare-all", "--uid", "1000", "--gid", "1000", "--hostname", "plumb",
		"--new-session", "--die-with-parent", "--cap-drop", "ALL", "--clearenv",
		"--info-fd", strconv.Itoa(fdInfo), "--seccomp", strconv.Itoa(fdSeccomp),
	}
	a = append(a, r.root.system...)
	for i, m := range s.Mounts {
		a = append(a, "--ro-bind", mounts[i], m.Guest)
	}
	// The namespace's first process is bubblewrap's own and runs without the
	// filter; nobody may write to its memory.
	a = append(a, "--proc", "/proc", "--ro-bind", r.root.empty, "/proc/1", "--size", size, "--tmpfs", sandbox.WorkDir,
		"--perms", "0600", "--file", strconv.Itoa(fdGate), gateFile,
		"--size", size, "--perms", "1777", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", sandbox.WorkDir)
	for _, kv := range s.Env {
		k, v, _ := strings.Cut(kv, "=")
		a = append(a, "--setenv", k, v)
	}
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

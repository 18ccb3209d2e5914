package bwrap

// What sandboxes share on the host: a small folder with the /etc that programs
// see, an empty folder to hide others with, and the seccomp filter.

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// rootPrefix begins the names of these folders in the temporary folder.
const rootPrefix = "plumb-sandbox-"

type root struct {
	dir     string
	lock    *os.File // held while we live, so that others know
	seccomp string   // file with the filter
	empty   string   // folder to hide others with
	system  []string // bubblewrap's arguments for what never changes
}

// newRoot makes the folder, after removing those that killed Plumbs left.
func newRoot(hide []string) (*root, error) {
	sweepRoots()
	dir, err := os.MkdirTemp(tempDir(), rootPrefix)
	if err != nil {
		return nil, fmt.Errorf("make the sandbox's system folder: %w", err)
	}
	r := &root{dir: dir, seccomp: filepath.Join(dir, "seccomp"), empty: filepath.Join(dir, "empty")}
	if err := r.fill(); err != nil {
		return nil, errors.Join(fmt.Errorf("fill the sandbox's system folder: %w", err), r.close())
	}
	r.system = append(system(hide, r.empty, filepath.Join(dir, "etc")), devices(dir)...)
	return r, nil
}

// tempDir is the temporary folder, or one that the slots' users can enter.
func tempDir() string {
	dir := os.TempDir()
	if os.Geteuid() == 0 && belowClosed(filepath.Join(dir, "x")) != "" {
		return "/tmp"
	}
	return dir
}

func (r *root) fill() error {
	var err error
	if r.lock, err = lockFolder(r.dir); err != nil {
		return err
	}
	program, err := filter()
	if err != nil {
		return err
	}
	// Sandboxed users must be able to pass through.
	if err := os.Chmod(r.dir, 0o755); err != nil {
		return err
	}
	for _, d := range []string{"empty", "etc", "etc/alternatives", "etc/ld.so.conf.d"} {
		if err := os.Mkdir(filepath.Join(r.dir, d), 0o755); err != nil {
			return err
		}
	}
	if err := os.WriteFile(r.seccomp, program, 0o644); err != nil {
		return err
	}
	return fillEtc(filepath.Join(r.dir, "etc"))
}

// fillEtc writes the whole /etc of a sandbox: made-up accounts, and from the
// host only how to find libraries and which alternative of a program is meant.
func fillEtc(etc string) error {
	made := map[string]string{
		"passwd":        "plumb:x:1000:1000::/box:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n",
		"group":         "plumb:x:1000:\nnogroup:x:65534:\n",
		"hosts":         "127.0.0.1 localhost plumb\n::1 localhost\n",
		"nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
		"hostname":      "plumb\n",
	}
	for name, text := range made {
		if err := os.WriteFile(filepath.Join(etc, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	libraries, err := filepath.Glob("/etc/ld.so.conf.d/*.conf")
	if err != nil {
		return err
	}
	for _, file := range append(libraries, "/etc/ld.so.cache", "/etc/ld.so.conf") {
		data, err := os.ReadFile(file)
		if err != nil {
			continue // hosts with another libc lack them
		}
		if err := os.WriteFile(filepath.Join(etc, file[len("/etc/"):]), data, 0o644); err != nil {
			return err
		}
	}
	links, err := filepath.Glob("/etc/alternatives/*")
	if err != nil {
		return err
	}
	for _, link := range links {
		if strings.HasSuffix(link, ".gz") {
			continue // manual pages
		}
		if target, err := os.Readlink(link); err == nil {
			if err := os.Symlink(target, filepath.Join(etc, "alternatives", filepath.Base(link))); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *root) close() error {
	if r.lock != nil {
		_ = r.lock.Close()
	}
	return os.RemoveAll(r.dir)
}

func lockFolder(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", dir, err), f.Close())
	}
	return f, nil
}

// sweepRoots removes folders whose owner is dead. One younger than a few
// seconds may be about to be locked.
func sweepRoots() {
	dirs, _ := filepath.Glob(filepath.Join(tempDir(), rootPrefix+"[0-9]*"))
	for _, dir := range dirs {
		info, err := os.Lstat(dir)
		if err != nil || !info.IsDir() || time.Since(info.ModTime()) < 5*time.Second {
			continue
		}
		f, err := lockFolder(dir)
		if err != nil {
			continue
		}
		_ = os.RemoveAll(dir)
		_ = f.Close()
	}
}

package bwrap

// The sandbox's /dev: five harmless devices and the usual links.

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// nodes are the devices with their minor numbers; all have major number 1.
func nodes() map[string]uint32 {
	return map[string]uint32{"null": 3, "zero": 5, "full": 7, "random": 8, "urandom": 9}
}

func deviceLinks() map[string]string {
	return map[string]string{
		"fd": "/proc/self/fd", "stdin": "/proc/self/fd/0", "stdout": "/proc/self/fd/1",
		"stderr": "/proc/self/fd/2", "shm": "/tmp",
	}
}

// devices returns bubblewrap's arguments for /dev. As root the folder is made
// once, below dir, and shown by one mount; otherwise each of the host's devices
// needs its own.
func devices(dir string) []string {
	if made := filepath.Join(dir, "dev"); makeDev(made) {
		return []string{"--dev-bind", made, "/dev"}
	}
	a := []string{"--perms", "0755", "--dir", "/dev"}
	for name := range nodes() {
		a = append(a, "--dev-bind", "/dev/"+name, "/dev/"+name)
	}
	for link, target := range deviceLinks() {
		a = append(a, "--symlink", target, "/dev/"+link)
	}
	return a
}

// makeDev makes the folder and reports whether its devices work: containers may
// forbid to make them, and file systems to use them.
func makeDev(dir string) bool {
	if os.Geteuid() != 0 || os.Mkdir(dir, 0o755) != nil {
		return false
	}
	for name, minor := range nodes() {
		path := filepath.Join(dir, name)
		if unix.Mknod(path, unix.S_IFCHR|0o666, int(unix.Mkdev(1, minor))) != nil || os.Chmod(path, 0o666) != nil {
			return false
		}
		f, err := os.Open(path)
		if err != nil {
			return false
		}
		_ = f.Close()
	}
	for link, target := range deviceLinks() {
		if os.Symlink(target, filepath.Join(dir, link)) != nil {
			return false
		}
	}
	return true
}

// Package boxdir writes files into a sandbox's working folder and reads back
// what a program left there. The folder is reached by its descriptor alone and
// every step is one name that is not followed when it is a link, so nothing
// that a program plants leads out of it, blocks, or is opened twice.
package boxdir

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
)

// Write puts files into the folder dir, in order, as the calling thread's
// file-system user. Parents are made; a parent that is a link is refused.
func Write(dir int, files []sandbox.File) error {
	for _, f := range files {
		if err := writeOne(dir, f); err != nil {
			return fmt.Errorf("write %q into the sandbox: %w", f.Path, err)
		}
	}
	return nil
}

func writeOne(dir int, f sandbox.File) error {
	parent, name, err := openParent(dir, path.Clean(f.Path))
	if err != nil {
		return err
	}
	if parent != dir {
		defer unix.Close(parent)
	}
	switch {
	case f.Mode.IsDir():
		return writeDir(parent, name, f.Mode)
	case f.Mode&fs.ModeSymlink != 0:
		return unix.Symlinkat(string(f.Data), parent, name)
	}
	return writeFile(parent, name, f)
}

// openParent opens the folder that holds the last element of p, making what is
// missing.
func openParent(dir int, p string) (fd int, name string, err error) {
	fd = dir
	for {
		head, rest, more := strings.Cut(p, "/")
		if !more {
			return fd, head, nil
		}
		if err := unix.Mkdirat(fd, head, 0o755); err != nil && !errors.Is(err, unix.EEXIST) {
			return -1, "", err
		}
		next, err := unix.Openat(fd, head, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
		if fd != dir {
			unix.Close(fd)
		}
		if err != nil {
			return -1, "", err
		}
		fd, p = next, rest
	}
}

func writeDir(parent int, name string, mode fs.FileMode) error {
	if err := unix.Mkdirat(parent, name, 0o755); err != nil && !errors.Is(err, unix.EEXIST) {
		return err
	}
	fd, err := unix.Openat(parent, name, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	return unix.Fchmod(fd, unixMode(mode, 0o755))
}

func writeFile(parent int, name string, f sandbox.File) error {
	fd, err := unix.Openat(parent, name, unix.O_WRONLY|unix.O_CREAT|unix.O_TRUNC|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0o600)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	for data := f.Data; len(data) > 0; {
		n, err := unix.Write(fd, data)
		if err != nil {
			return err
		}
		data = data[n:]
	}
	return unix.Fchmod(fd, unixMode(f.Mode, 0o644))
}

// unixMode turns a Go mode into chmod's bits; no permission at all means the
// usual one, so that the zero File.Mode does what its comment says.
func unixMode(m fs.FileMode, usual uint32) uint32 {
	bits := uint32(m.Perm())
	if bits == 0 {
		bits = usual
	}
	for flag, bit := range map[fs.FileMode]uint32{
		fs.ModeSetuid: unix.S_ISUID, fs.ModeSetgid: unix.S_ISGID, fs.ModeSticky: unix.S_ISVTX,
	} {
		if m&flag != 0 {
			bits |= bit
		}
	}
	return bits
}

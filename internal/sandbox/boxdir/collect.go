package boxdir

// Reading a folder after every program that could change it is dead.

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
)

// The bounds that Collect's zero fields mean, and how deep folders are read.
const (
	defaultEntries  = 4096
	defaultFileSize = 1 << 20
	defaultTotal    = 16 << 20
	maxDepth        = 100
)

// Collect reads what is below the folder dir, sorted by path. truncated says
// that a bound left something out.
func Collect(dir int, c sandbox.Collect) (entries []sandbox.Entry, truncated bool, err error) {
	if c.None {
		return nil, false, nil
	}
	r := reader{
		entries:  orDefault(c.Entries, defaultEntries),
		fileSize: orDefault(c.FileSize, defaultFileSize),
		total:    orDefault(c.Total, defaultTotal),
	}
	if err := r.folder(dir, "", 0); err != nil {
		return nil, false, fmt.Errorf("read the sandbox's folder: %w", err)
	}
	slices.SortFunc(r.found, func(a, b sandbox.Entry) int { return strings.Compare(a.Path, b.Path) })
	return r.found, r.truncated, nil
}

func orDefault[T int | int64](v, usual T) T {
	if v <= 0 {
		return usual
	}
	return v
}

// reader walks one folder; its bounds shrink as it goes.
type reader struct {
	entries   int
	fileSize  int64
	total     int64
	found     []sandbox.Entry
	truncated bool
}

// folder reads one folder and what is below it, in the order of names.
func (r *reader) folder(dir int, at string, depth int) error {
	if err := makeSearchable(dir); err != nil {
		return err
	}
	names, all, err := smallestNames(dir, r.entries)
	if err != nil {
		return err
	}
	r.truncated = r.truncated || !all
	for _, name := range names {
		if r.entries == 0 {
			r.truncated = true
			return nil
		}
		r.entries--
		if err := r.entry(dir, name, at+name, depth); err != nil {
			return fmt.Errorf("%q: %w", at+name, err)
		}
	}
	return nil
}

func (r *reader) entry(dir int, name, at string, depth int) error {
	var st unix.Stat_t
	if err := unix.Fstatat(dir, name, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	e := sandbox.Entry{Path: at, Mode: goMode(st.Mode), Size: st.Size, Links: int(st.Nlink)}
	r.found = append(r.found, e)
	last := len(r.found) - 1
	switch st.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		return r.file(dir, name, &r.found[last])
	case unix.S_IFLNK:
		target, err := readlink(dir, name)
		r.found[last].Data = target
		return err
	case unix.S_IFDIR:
		if depth == maxDepth {
			r.truncated = true
			return nil
		}
		fd, err := openForced(dir, name, unix.O_DIRECTORY, st.Mode)
		if err != nil {
			return err
		}
		defer unix.Close(fd)
		return r.folder(fd, at+"/", depth+1)
	}
	return nil // devices, pipes and sockets are listed, never opened
}

// file reads content within the bounds, and its hash within the total.
func (r *reader) file(dir int, name string, e *sandbox.Entry) error {
	if e.Size > r.total {
		r.truncated = true
		return nil
	}
	fd, err := openForced(dir, name, unix.O_NONBLOCK, uint32(e.Mode.Perm()))
	if err != nil {
		return err
	}
	f := os.NewFile(uintptr(fd), name)
	defer f.Close()
	keep := io.Discard
	var buf bytes.Buffer
	if e.Size <= r.fileSize {
		keep = &buf
	} else {
		r.truncated = true
	}
	sum := sha256.New()
	n, err := io.Copy(io.MultiWriter(sum, keep), io.LimitReader(f, e.Size))
	if err != nil {
		return err
	}
	r.total -= n
	e.Data = buf.Bytes()
	e.SHA256 = hex.EncodeToString(sum.Sum(nil))
	return nil
}

// openForced opens a file or folder for reading, without following links. When
// its own mode forbids that (and we are its owner, not root), the mode is
// changed first: the entry already tells the true one.
func openForced(dir int, name string, flags int, mode uint32) (int, error) {
	flags |= unix.O_RDONLY | unix.O_NOFOLLOW | unix.O_CLOEXEC
	fd, err := unix.Openat(dir, name, flags, 0)
	if !errors.Is(err, unix.EACCES) {
		return fd, err
	}
	if err := unix.Fchmodat(dir, name, mode&0o777|0o700, 0); err != nil {
		return -1, err
	}
	return unix.Openat(dir, name, flags, 0)
}

// makeSearchable gives us, the owner, the right to look up names in a folder
// that its program closed. Root needs no such right.
func makeSearchable(dir int) error {
	if os.Geteuid() == 0 {
		return nil
	}
	return unix.Fchmod(dir, 0o700)
}

func readlink(dir int, name string) ([]byte, error) {
	buf := make([]byte, unix.PathMax)
	n, err := unix.Readlinkat(dir, name, buf)
	if err != nil {
		return nil, err
	}
	return buf[:n], nil
}

// smallestNames returns the limit smallest names of a folder in order, so that
// what is left out of a huge folder does not depend on chance; all is false
// when there are more. Memory stays bounded however many names there are.
func smallestNames(dir, limit int) (names []string, all bool, err error) {
	fd, err := unix.FcntlInt(uintptr(dir), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, false, err
	}
	f := os.NewFile(uintptr(fd), ".")
	defer f.Close()
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, false, err
	}
	all = true
	for {
		batch, err := f.Readdirnames(1024)
		names = append(names, batch...)
		if len(names) > limit+8192 || err != nil {
			slices.Sort(names)
			if len(names) > limit {
				names, all = slices.Delete(names, limit, len(names)), false
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return names, all, nil
		case err != nil:
			return nil, false, err
		}
	}
}

// goMode translates st_mode.
func goMode(m uint32) fs.FileMode {
	mode := fs.FileMode(m & 0o777)
	switch m & unix.S_IFMT {
	case unix.S_IFDIR:
		mode |= fs.ModeDir
	case unix.S_IFLNK:
		mode |= fs.ModeSymlink
	case unix.S_IFIFO:
		mode |= fs.ModeNamedPipe
	case unix.S_IFSOCK:
		mode |= fs.ModeSocket
	case unix.S_IFBLK:
		mode |= fs.ModeDevice
	case unix.S_IFCHR:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	}
	for bit, flag := range map[uint32]fs.FileMode{
		unix.S_ISUID: fs.ModeSetuid, unix.S_ISGID: fs.ModeSetgid, unix.S_ISVTX: fs.ModeSticky,
	} {
		if m&bit != 0 {
			mode |= flag
		}
	}
	return mode
}

package bwrap

// Showing host folders that lie below one that only their owner may enter, such
// as /root. Bubblewrap runs as the slot's user and finds its sources by path, so
// the slot's thread gets a mount namespace of its own, which bubblewrap inherits
// and the host does not see, and mounts them there in a place anybody may enter.

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// stage is where one slot shows closed folders; nil when it cannot.
type stage struct {
	dir   string
	shown map[string]staged // by host path
}

// staged is one mount: the place, and what was mounted there.
type staged struct {
	place string
	of    os.FileInfo
}

// newStage moves the calling thread, which must be locked and end with its
// goroutine, into a mount namespace of its own. Only root can.
func newStage(dir string) (*stage, error) {
	if err := unix.Unshare(unix.CLONE_FS | unix.CLONE_NEWNS); err != nil {
		return nil, fmt.Errorf("make a mount namespace: %w", err)
	}
	// What the host mounts later is seen here too; what is mounted here stays here.
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_SLAVE, ""); err != nil {
		return nil, fmt.Errorf("make mounts private: %w", err)
	}
	// Each mount that bubblewrap inherits costs it time, and here are the most.
	_ = unix.Unmount("/sys", unix.MNT_DETACH)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return &stage{dir: dir, shown: map[string]staged{}}, nil
}

// path returns a name for a host path by which the slot's user can reach it.
// It runs on the slot's thread.
func (st *stage) path(host string) (string, error) {
	closed := belowClosed(host)
	if closed == "" || st == nil {
		return host, nil
	}
	place, err := st.show(closed)
	if err != nil {
		return "", fmt.Errorf("show %s: %w", host, err)
	}
	return place + strings.TrimPrefix(filepath.Clean(host), closed), nil
}

// belowClosed returns the longest beginning of a path that lies directly in a
// folder closed to strangers, or "" when there is none.
func belowClosed(host string) string {
	host = filepath.Clean(host)
	for at := host; at != "/"; at = filepath.Dir(at) {
		if info, err := os.Stat(filepath.Dir(at)); err == nil && info.Mode().Perm()&0o001 == 0 {
			return at
		}
	}
	return ""
}

// show mounts a host path, once as long as it stays the same file.
func (st *stage) show(host string) (string, error) {
	now, err := os.Stat(host)
	if err != nil {
		return "", err
	}
	old, ok := st.shown[host]
	if ok && os.SameFile(old.of, now) {
		return old.place, nil
	}
	place := old.place
	if ok {
		if err := unix.Unmount(place, unix.MNT_DETACH); err != nil {
			return "", err
		}
	} else {
		place = filepath.Join(st.dir, strconv.Itoa(len(st.shown)))
	}
	if err := makePoint(place, now.IsDir()); err != nil {
		return "", err
	}
	if err := unix.Mount(host, place, "", unix.MS_BIND|unix.MS_REC, ""); err != nil {
		return "", err
	}
	st.shown[host] = staged{place, now}
	return place, nil
}

// makePoint makes a folder or file to mount on.
func makePoint(place string, dir bool) error {
	if err := os.Remove(place); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if dir {
		return os.Mkdir(place, 0o755)
	}
	return os.WriteFile(place, nil, 0o644)
}

// Package install puts a language's toolchain or libraries under the home
// folder: once, whole or not at all, and again only when the pins changed.
package install

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// stampFile is written last into an installed folder and names what it was made of.
const stampFile = ".stamp"

// Folder makes dir hold what fill puts into it, for this stamp (everything that
// the content depends on: pins, versions). It does nothing when dir has that
// stamp already. fill works in an empty folder beside dir, which takes dir's
// place when it is complete; it must not keep absolute paths of it. Two
// processes that install the same folder wait for each other.
func Folder(ctx context.Context, dir, stamp string, fill func(tmp string) error) error {
	if Stamp(dir) == stamp {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("install %s: %w", dir, err)
	}
	unlock, err := lock(ctx, dir+".lock")
	if err != nil {
		return fmt.Errorf("install %s: %w", dir, err)
	}
	defer unlock()
	if Stamp(dir) == stamp {
		return nil
	}
	tmp := dir + ".new"
	if err := errors.Join(os.RemoveAll(tmp), os.Mkdir(tmp, 0o755)); err != nil {
		return fmt.Errorf("install %s: %w", dir, err)
	}
	defer os.RemoveAll(tmp) //nolint:errcheck // a leftover is removed by the next install
	if err := fill(tmp); err != nil {
		return err
	}
	if err := finish(tmp, dir, stamp); err != nil {
		return fmt.Errorf("install %s: %w", dir, err)
	}
	return nil
}

// Stamp is the stamp of an installed folder, "" when there is none.
func Stamp(dir string) string {
	b, err := os.ReadFile(filepath.Join(dir, stampFile))
	if err != nil {
		return ""
	}
	return string(b)
}

// finish opens tmp for reading by everyone, since the sandbox is nobody of
// ours, stamps it and puts it into dir's place.
func finish(tmp, dir, stamp string) error {
	err := filepath.WalkDir(tmp, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.Type()&fs.ModeSymlink != 0 {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		mode := info.Mode().Perm() | 0o444
		if d.IsDir() || mode&0o100 != 0 {
			mode |= 0o111
		}
		if mode == info.Mode().Perm() {
			return nil
		}
		return os.Chmod(p, mode)
	})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(tmp, stampFile), []byte(stamp), 0o644); err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.Rename(tmp, dir)
}

// lock holds an exclusive lock on a file until the returned function is called.
func lock(ctx context.Context, path string) (func(), error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			return func() { _ = f.Close() }, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR) {
			_ = f.Close()
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		select {
		case <-ctx.Done():
			_ = f.Close()
			return nil, fmt.Errorf("wait for another install: %w", ctx.Err())
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// ErrUnreachable marks an install that failed because a package registry could
// not be reached.
var ErrUnreachable = errors.New("the package registry is out of reach")

// networkWords are what installers say when the network is the trouble.
func networkWords() []string {
	return []string{
		"Temporary failure in name resolution", "Name or service not known", "no such host",
		"NewConnectionError", "ConnectTimeout", "ReadTimeout", "ProxyError", "Max retries exceeded",
		"Network is unreachable", "network is unreachable", "Connection refused", "connection refused",
		"ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH",
		"i/o timeout", "TLS handshake timeout",
	}
}

// aboutNetwork reports whether an installer's output speaks of the network.
func aboutNetwork(output string) bool {
	for _, w := range networkWords() {
		if strings.Contains(output, w) {
			return true
		}
	}
	return false
}

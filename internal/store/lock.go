package store

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"

	"example.com/plumb/internal/eval"
)

// reserveSize is the space that a lock file holds back: on a full disk it is given
// up, so that answers in flight, already paid for, can still be written.
const reserveSize = 8 << 20

// lock is the right to write a store: a flock on a file beside it, which says who
// holds it. The kernel gives it back when its holder dies.
type lock struct {
	path string
	file *os.File
	text int64 // bytes of the holder's line

	mu    sync.Mutex
	spare bool // the reserve is still held
}

func takeLock(store string) (*lock, error) {
	path := store + ".lock"
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			return nil, lockFault(store, err)
		}
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
			who := holder(f)
			_ = f.Close()
			if errors.Is(err, syscall.EWOULDBLOCK) {
				return nil, lockedFault(store, who)
			}
			return nil, lockFault(store, err)
		}
		// The last holder may have removed the file between our open and flock.
		if sameFile(f, path) {
			return newLock(store, path, f)
		}
		_ = f.Close()
	}
}

func newLock(store, path string, f *os.File) (*lock, error) {
	l := &lock{path: path, file: f}
	host, _ := os.Hostname()
	line := fmt.Sprintf("process %d on %s since %s\n", os.Getpid(), host, time.Now().Format(time.DateTime))
	l.text = int64(len(line))
	err := f.Truncate(0)
	if err == nil {
		_, err = f.WriteAt([]byte(line), 0)
	}
	if err == nil {
		err = l.reserve()
	}
	if err != nil {
		return nil, errors.Join(lockFault(store, err), l.release())
	}
	return l, nil
}

// reserve takes the spare space. File systems that cannot promise space are asked
// by writing it.
func (l *lock) reserve() error {
	err := syscall.Fallocate(int(l.file.Fd()), 0, l.text, reserveSize)
	if errors.Is(err, syscall.EOPNOTSUPP) || errors.Is(err, syscall.ENOSYS) {
		_, err = l.file.WriteAt(make([]byte, reserveSize), l.text)
	}
	if err != nil {
		return fmt.Errorf("reserve %d MiB for answers in flight: %w", reserveSize>>20, err)
	}
	l.spare = true
	return nil
}

// giveSpace frees the reserve and says whether there was one.
func (l *lock) giveSpace() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.spare {
		return false
	}
	l.spare = false
	return l.file.Truncate(l.text) == nil
}

func (l *lock) release() error {
	return errors.Join(os.Remove(l.path), l.file.Close())
}

func holder(f *os.File) string {
	line, _ := bufio.NewReader(f).ReadString('\n')
	if line = strings.TrimSpace(line); line == "" {
		return "another process"
	}
	return line
}

func sameFile(f *os.File, path string) bool {
	a, err := f.Stat()
	if err != nil {
		return false
	}
	b, err := os.Stat(path)
	return err == nil && os.SameFile(a, b)
}

func lockFault(store string, err error) error {
	err = pathFault(store, err)
	var f *eval.Fault
	if errors.As(err, &f) {
		return err
	}
	return notWritable(store, cause(err))
}

func lockedFault(store, who string) error {
	return faultError{&eval.Fault{
		File: store, Text: "the store is being written by " + who,
		Hint: "wait for it, stop it, or name another store with --store; reading is possible meanwhile",
	}, ErrLocked}
}

package bwrap

// Waiting for and killing processes by descriptor, which unlike a number never
// means another process.

import (
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// pidfd is a process. The zero value means none.
type pidfd struct{ f *os.File }

func openPidfd(pid int) (pidfd, error) {
	fd, err := unix.PidfdOpen(pid, unix.PIDFD_NONBLOCK)
	if err != nil {
		return pidfd{}, fmt.Errorf("pidfd_open %d: %w", pid, err)
	}
	return pidfd{os.NewFile(uintptr(fd), "pidfd")}, nil
}

// adoptPidfd takes a descriptor that clone returned.
func adoptPidfd(fd int) (pidfd, error) {
	if err := unix.SetNonblock(fd, true); err != nil {
		return pidfd{}, fmt.Errorf("pidfd: %w", err)
	}
	return pidfd{os.NewFile(uintptr(fd), "pidfd")}, nil
}

// kill sends SIGKILL. A process that is gone already is no error.
func (p pidfd) kill() {
	if p.f == nil {
		return
	}
	conn, err := p.f.SyscallConn()
	if err != nil {
		return
	}
	_ = conn.Control(func(fd uintptr) { _ = unix.PidfdSendSignal(int(fd), unix.SIGKILL, nil, 0) })
}

// wait returns when the process has ended. The first process of a pid namespace
// ends after all others of it.
func (p pidfd) wait() error {
	conn, err := p.f.SyscallConn()
	if err != nil {
		return err
	}
	return conn.Read(func(fd uintptr) bool {
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, 0)
		return err == nil && n > 0
	})
}

// endsWithin is wait with a bound; it reports whether the process ended.
func (p pidfd) endsWithin(d time.Duration) bool {
	conn, err := p.f.SyscallConn()
	if err != nil {
		return false
	}
	ended := false
	_ = conn.Control(func(fd uintptr) {
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, int(d.Milliseconds()))
		ended = err == nil && n > 0
	})
	return ended
}

func (p pidfd) close() {
	if p.f != nil {
		_ = p.f.Close()
	}
}

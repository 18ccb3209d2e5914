package bwrap

// Descriptors of one program: which number each has inside, and our ends.

import (
	"bytes"
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/channel"
)

// Descriptor numbers that bubblewrap is started with. It closes all from
// fdInfo on before it executes the program.
const (
	fdStdin = iota
	fdStdout
	fdStderr
	fdChannelIn
	fdChannelOut
	fdInfo
	fdSeccomp
	fdGate
	fdArgs
	fdCount
)

// pipes holds both sides of everything between us and one bubblewrap.
type pipes struct {
	theirs []uintptr // by number inside; closed once bubblewrap runs
	stdout, stderr,
	info, gate, args *os.File
	channel *channel.Pipes
}

// closed marks a number that the program does not get.
const closed = ^uintptr(0)

func (r *Runner) openPipes(s sandbox.Spec, uid int) (p *pipes, err error) {
	p = &pipes{theirs: make([]uintptr, fdCount)}
	for i := range p.theirs {
		p.theirs[i] = closed
	}
	defer func() {
		if err != nil {
			p.closeTheirs()
			p.closeOurs()
		}
	}()
	if err = p.setStdin(s.Stdin); err != nil {
		return p, fmt.Errorf("stdin: %w", err)
	}
	for _, out := range []struct {
		number int
		ours   **os.File
	}{{fdStdout, &p.stdout}, {fdStderr, &p.stderr}, {fdInfo, &p.info}} {
		if *out.ours, err = p.fromThem(out.number); err != nil {
			return p, err
		}
	}
	if err = p.ownOutputs(uid); err != nil {
		return p, err
	}
	if p.args, err = p.toThem(fdArgs); err != nil {
		return p, err
	}
	if err = p.setGate(); err != nil {
		return p, fmt.Errorf("gate: %w", err)
	}
	if s.Channel {
		if err = p.setChannel(); err != nil {
			return p, err
		}
	}
	fd, err := unix.Open(r.root.seccomp, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return p, fmt.Errorf("open the seccomp filter: %w", err)
	}
	p.theirs[fdSeccomp] = uintptr(fd)
	return p, nil
}

// setStdin gives the program a sealed file in memory, or nothing.
func (p *pipes) setStdin(data []byte) error {
	if len(data) == 0 {
		fd, err := unix.Open("/dev/null", unix.O_RDONLY|unix.O_CLOEXEC, 0)
		p.theirs[fdStdin] = uintptr(fd)
		return err
	}
	fd, err := unix.MemfdCreate("stdin", unix.MFD_CLOEXEC|unix.MFD_ALLOW_SEALING)
	if err != nil {
		return err
	}
	p.theirs[fdStdin] = uintptr(fd)
	for len(data) > 0 {
		n, err := unix.Write(fd, data)
		if err != nil {
			return err
		}
		data = data[n:]
	}
	if _, err := unix.Seek(fd, 0, 0); err != nil {
		return err
	}
	const seals = unix.F_SEAL_GROW | unix.F_SEAL_SHRINK | unix.F_SEAL_WRITE | unix.F_SEAL_SEAL
	_, err = unix.FcntlInt(uintptr(fd), unix.F_ADD_SEALS, seals)
	return err
}

// fromThem makes a pipe that they write to.
func (p *pipes) fromThem(number int) (*os.File, error) {
	return p.pipe(number, 0, 1)
}

// toThem makes a pipe that they read from.
func (p *pipes) toThem(number int) (*os.File, error) {
	return p.pipe(number, 1, 0)
}

func (p *pipes) pipe(number, ours, theirs int) (*os.File, error) {
	var fds [2]int
	if err := unix.Pipe2(fds[:], unix.O_CLOEXEC); err != nil {
		return nil, fmt.Errorf("make a pipe: %w", err)
	}
	p.theirs[number] = uintptr(fds[theirs])
	// Only our end: programs do not expect descriptors that would block to fail.
	err := unix.SetNonblock(fds[ours], true)
	return os.NewFile(uintptr(fds[ours]), "pipe"), err
}

// ownOutputs lets the program open /dev/stdout and /dev/stderr again by name.
func (p *pipes) ownOutputs(uid int) error {
	for _, n := range []int{fdStdout, fdStderr} {
		if err := unix.Fchown(int(p.theirs[n]), uid, uid); err != nil && os.Geteuid() == 0 {
			return fmt.Errorf("give output to the slot's user: %w", err)
		}
	}
	return nil
}

// setGate makes the gate: a pipe so full that one more byte fits only when
// bubblewrap has begun to read it.
func (p *pipes) setGate() error {
	var err error
	if p.gate, err = p.toThem(fdGate); err != nil {
		return err
	}
	page := os.Getpagesize()
	if _, err := unix.FcntlInt(p.theirs[fdGate], unix.F_SETPIPE_SZ, page); err != nil {
		return err
	}
	_, err = p.gate.Write(bytes.Repeat([]byte{'\n'}, page))
	return err
}

func (p *pipes) setChannel() error {
	w, err := p.toThem(fdChannelIn)
	if err != nil {
		return err
	}
	r, err := p.fromThem(fdChannelOut)
	if err != nil {
		return errors.Join(err, w.Close())
	}
	p.channel = channel.New(r, w)
	return nil
}

// closeTheirs closes their ends in this process.
func (p *pipes) closeTheirs() {
	for i, fd := range p.theirs {
		if fd != closed && int(fd) >= 0 {
			_ = unix.Close(int(fd))
			p.theirs[i] = closed
		}
	}
}

// closeOurs closes whatever of our ends is open.
func (p *pipes) closeOurs() {
	for _, f := range []*os.File{p.stdout, p.stderr, p.info, p.gate, p.args} {
		if f != nil {
			_ = f.Close()
		}
	}
	if p.channel != nil {
		_ = p.channel.Close()
	}
}
